// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QUrlQuery>

#include <optional>

namespace penstock {

/// A request as the fake server received it.
struct FakeRequest
{
    QByteArray method;
    QByteArray target;                    ///< as sent: /write?db=x
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< 0 for the first one that was accepted, …

    QByteArray path() const { return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')); }

    /// A decoded parameter of the URL's query; nothing when it is not there, which differs from an empty one.
    std::optional<QString> urlParameter(const QString &name) const
    {
        return decoded(target.mid(path().size() + 1), name);
    }
    /// The same of a form in the body.
    std::optional<QString> formParameter(const QString &name) const { return decoded(body, name); }

    /// A decoded parameter of the URL's query, or else of a form in the body.
    QString parameter(const QString &name) const
    {
        const QString fromUrl = urlParameter(name).value_or(QString());
        return fromUrl.isEmpty() ? formParameter(name).value_or(QString()) : fromUrl;
    }

private:
    static std::optional<QString> decoded(QByteArray text, const QString &name)
    {
        const QUrlQuery query(QString::fromLatin1(text.replace('+', "%20")));
        if (!query.hasQueryItem(name))
            return std::nullopt;
        return query.queryItemValue(name, QUrl::FullyDecoded);
    }
};

} // namespace penstock
