// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace penstock {

/// The beginning of what the server sent, byte by byte, and how much there was of it.
class RawAnswer
{
public:
    static constexpr qint64 defaultLimit = qint64(4) << 20;

    explicit RawAnswer(qint64 limit = defaultLimit) : m_limit(limit) {}

    void append(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; } ///< the first of them
    qint64 total() const { return m_total; }
    bool isWhole() const { return m_total == m_bytes.size(); }
    /// It is text in UTF-8; else it is shown in hexadecimal digits.
    bool isText() const;

    /// For people: JSON in one document with line breaks and indents when `indented`; a whole answer in parts, one
    /// document behind the other, part by part. What is no JSON stays as it is. Bytes that are no text: sixteen a line,
    /// with their place and their letters, and the first shownBytes of them.
    QString text(bool indented) const;

    /// What those bytes say, as JSON in lines; for people: the server sent none. Empty: they are no MessagePack.
    QString decoded() const;
    /// So many are shown of bytes that are no text.
    static constexpr qsizetype shownBytes = 128 * 1'024;

private:
    QString hexText() const;

    QByteArray m_bytes;
    qint64 m_limit;
    qint64 m_total = 0;
};

} // namespace penstock
