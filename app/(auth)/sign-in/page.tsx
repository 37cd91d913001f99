import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/components/form/form-words";
import { TellSignedOut } from "@/components/layout/signed-out";
import { Notice } from "@/components/ui/notice";
import { ownAddress } from "@/core/routes";
import { findActor } from "@/lib/auth/current-actor";
import { PublicPage } from "../public-page";
import { SignInForm } from "./sign-in-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { to, done, again } = await searchParams;
  if (again === undefined && (await findActor())) redirect(ownAddress(to));
  const t = await getTranslations("signIn");
  return (
    <PublicPage title={t("title")}>
      {done === "password" && <Notice kind="done">{t("changed")}</Notice>}
      {done === "signed-out" && (
        <>
          <TellSignedOut />
          <Notice kind="done">{t("signedOut")}</Notice>
        </>
      )}
      <FormWords of={["signIn"]}>
        <SignInForm to={ownAddress(to)} />
      </FormWords>
    </PublicPage>
  );
}
