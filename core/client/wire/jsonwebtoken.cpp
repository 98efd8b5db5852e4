// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/jsonwebtoken.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace penstock {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray signWithHs256(const QByteArray &header, const QByteArray &claims, const QByteArray &key)
{
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    return text + '.' + base64Url(QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256));
}

QByteArray sharedSecretToken(const QString &user, const QByteArray &sharedSecret, qint64 expires)
{
    const QJsonObject claims{{QStringLiteral("username"), user}, {QStringLiteral("exp"), expires}};
    return signWithHs256(R"({"alg":"HS256","typ":"JWT"})", QJsonDocument(claims).toJson(QJsonDocument::Compact),
                         sharedSecret);
}

} // namespace penstock
