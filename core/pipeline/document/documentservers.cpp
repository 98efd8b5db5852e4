// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"

#include <QUrl>

namespace penstock::documentparts {

namespace {

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

} // namespace

void readServer(DocumentObject &object, ServerEntry &entry)
{
    entry.connection = object.text("connection");
    entry.profile = Profile::createNew();
    const bool isLocal = object.flag("local", false);
    const QString url = object.text("url");
    entry.profile.user = object.text("user");
    entry.profile.organization = object.text("organization");
    const SecretReference token = readSecret(object, "token");
    const SecretReference password = readSecret(object, "password");
    if (int(isLocal) + int(!entry.connection.isEmpty()) + int(!url.isEmpty()) != 1) {
        object.refuse("",
                      PipelineDocumentText::tr("name a saved \"connection\", give a \"url\", or say \"local\": true."));
        return;
    }
    if (isLocal) {
        entry.profile.id = Profile::localId();
        entry.profile.name = PipelineDocumentText::tr("local server");
    }
    const bool verifies = object.flag("verify_tls", true);
    entry.profile.caFile = object.text("ca_file");
    entry.profile.pinnedSha256 = object.text("pinned_sha256").toLower();
    if (url.isEmpty()) {
        for (const char *key : {"verify_tls", "ca_file", "pinned_sha256"}) {
            if (object.has(key))
                object.refuse(key, PipelineDocumentText::tr("a saved connection has its own."));
        }
        if (token.isSet() || password.isSet() || object.has("user") || object.has("organization"))
            object.refuse("connection",
                          PipelineDocumentText::tr("a saved connection has its own login and organization."));
        return;
    }
    if (token.isSet() && (password.isSet() || !entry.profile.user.isEmpty()))
        object.refuse("token", PipelineDocumentText::tr("give a token, or a user and a password."));
    if (password.isSet() && entry.profile.user.isEmpty())
        object.refuse("user", PipelineDocumentText::tr("a password needs its user."));
    entry.profile.login = token.isSet() ? Profile::Login::Token : Profile::Login::Password;
    entry.secret = token.isSet() ? token : password;
    const bool hasOwnTrust = !entry.profile.caFile.isEmpty() || !entry.profile.pinnedSha256.isEmpty();
    if (!verifies && hasOwnTrust)
        object.refuse("verify_tls",
                      PipelineDocumentText::tr("nothing is checked without it, so that no certificate can be given."));
    if (!entry.profile.caFile.isEmpty() && !entry.profile.pinnedSha256.isEmpty())
        object.refuse("ca_file", PipelineDocumentText::tr("give authorities, or one certificate's fingerprint."));
    entry.profile.trust = !verifies                               ? Profile::Trust::Anything
                          : !entry.profile.caFile.isEmpty()       ? Profile::Trust::CaFile
                          : !entry.profile.pinnedSha256.isEmpty() ? Profile::Trust::Pinned
                                                                  : Profile::Trust::System;
    entry.profile.url = QUrl(url);
    entry.profile.name = entry.profile.url.host();
    if (const Status status = entry.profile.validate(Profile::Use::Once); !status)
        object.refuse("url", status.error().message);
}

} // namespace penstock::documentparts
