// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace penstock {

/// How a file spells its characters: one of the encodings that ICU knows. UTF-8 unless said otherwise.
class TextEncoding
{
public:
    TextEncoding() = default;

    /// By any usual name: "latin1", "cp1252", "GBK", "sjis". BadInput that lists the usual names for an unknown one.
    static Result<TextEncoding> named(const QString &name);

    /// What files come in, the usual first; for a list to choose from.
    static QList<TextEncoding> usual();

    bool isUtf8() const { return m_name.isEmpty(); }
    /// As IANA spells it.
    QByteArray name() const { return isUtf8() ? QByteArrayLiteral("UTF-8") : m_name; }

    bool operator==(const TextEncoding &) const = default;

private:
    explicit TextEncoding(const QByteArray &name) : m_name(name) {}

    QByteArray m_name; ///< empty: UTF-8
};

} // namespace penstock
