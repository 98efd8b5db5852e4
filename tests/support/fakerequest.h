// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QUrlQuery>

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

    /// A decoded parameter of the URL's query, or else of a form in the body.
    QString parameter(const QString &name) const
    {
        const auto decoded = [&name](QByteArray text) {
            const QUrlQuery query(QString::fromLatin1(text.replace('+', "%20")));
            return query.queryItemValue(name, QUrl::FullyDecoded);
        };
        const QString fromUrl = decoded(target.mid(path().size() + 1));
        return fromUrl.isEmpty() ? decoded(body) : fromUrl;
    }
};

} // namespace penstock
