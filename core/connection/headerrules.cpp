// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/headerrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Profile)
};

/// Each would change where a request goes, where it ends, or what an answer is taken for.
constexpr std::array ownHeaders{
    "host",       "content-length",  "transfer-encoding",
    "connection", "content-type",    "content-encoding",
    "accept",     "accept-encoding", "expect",
    "te",         "trailer",         "upgrade",
};

constexpr std::array secretWords{"auth", "cookie", "key", "token", "secret", "passw"};

} // namespace

Status checkHeader(const QString &name, const QString &value)
{
    static const QRegularExpression token(QStringLiteral("\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"));
    if (!token.match(name).hasMatch())
        return failure(Error::Kind::BadInput,
                       ProfileText::tr("Headers: a name may have only letters, digits and -, and must not be empty. "
                                       "Write them like X-Site: north."));
    const auto isOwn = [lower = name.toLower()](const char *own) { return lower == QLatin1String(own); };
    if (std::ranges::any_of(ownHeaders, isOwn))
        return failure(Error::Kind::BadInput,
                       ProfileText::tr("Headers: %1 is set by Penstock itself. Leave it out.").arg(name));
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 ? c != u'\t' : c.unicode() == 0x7f; };
    if (std::ranges::any_of(value, isControl))
        return failure(
            Error::Kind::BadInput,
            ProfileText::tr("Headers: the value of %1 must not have line breaks or other control characters.")
                .arg(name));
    return {};
}

bool mayHoldSecret(const QString &headerName)
{
    return std::ranges::any_of(secretWords, [&headerName](const char *word) {
        return headerName.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

} // namespace penstock
