// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace penstock {

/// Header fields in their order; names are compared without regard to case (RFC 9110 §5.1).
class HttpHeaders
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    void append(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }
    bool contains(QByteArrayView name) const;

    /// The values of all fields of that name, joined by ", "; empty when there is none.
    QByteArray value(QByteArrayView name) const;

    /// True when the comma-separated list of that name holds the token, in any case.
    bool hasToken(QByteArrayView name, QByteArrayView token) const;

    const QList<Field> &fields() const { return m_fields; }

private:
    QList<Field> m_fields;
};

} // namespace penstock
