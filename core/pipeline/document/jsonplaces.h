// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace penstock {

/// Where the parts of a JSON text stand, by their pointers (RFC 6901), and which key stands twice in an object: a
/// parser keeps the last of them without a word.
class JsonPlaces
{
public:
    /// `json`: well formed, as QJsonDocument has found.
    explicit JsonPlaces(const QByteArray &json);

    /// The first one; a pointer to it.
    const std::optional<QString> &keyTwice() const { return m_twice; }

    /// Line of that part, from 1; of one that is not there that of the nearest part around it. Of keyTwice() that of
    /// its last name.
    int lineOf(const QString &pointer) const;

private:
    void value(const QString &pointer);
    void object(const QString &pointer);
    void array(const QString &pointer);
    QByteArray text();
    void skipBlanks();
    char peek() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    const QByteArray m_json;
    qsizetype m_at = 0;
    QHash<QString, qsizetype> m_offsets; ///< by pointer
    std::optional<QString> m_twice;
};

/// "/a/b" and "c/d" is "/a/b/c~1d".
QString jsonPointer(const QString &parent, const QString &key);

} // namespace penstock
