// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QString>

#include <deque>

namespace penstock {

/// One thing that the program said.
struct LogEntry
{
    enum class Level { Debug, Information, Warning, Error };

    QDateTime time; ///< UTC; the last time, of several
    Level level = Level::Information;
    QString source; ///< the category of the message: "penstock.shown", "qt.svg", "default"
    QString text;   ///< without logins and passwords, cut behind 4,000 characters
    int times = 1;  ///< in a row

    bool operator==(const LogEntry &) const = default;
};

/// What the program said since it began, its own warnings and those of its libraries and what it showed to the person:
/// the last entries, in memory alone. From any thread.
class ProgramLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t capacity = 2'000; ///< older ones are forgotten

    using QObject::QObject;

    /// Takes secrets out. The same as the last one counts there.
    void add(LogEntry::Level level, const QString &source, const QString &text);
    QList<LogEntry> entries() const; ///< newest last
    void clear();

Q_SIGNALS:
    // In the thread that called: connect with a context object to hear it elsewhere.
    void added(const penstock::LogEntry &entry);
    void repeated(const penstock::LogEntry &entry); ///< the last one, once more

private:
    mutable QMutex m_mutex;
    std::deque<LogEntry> m_entries;
};

/// The text without what logs in: users and passwords in addresses and parameters, passwords in statements, what
/// follows "Authorization:".
QString withoutLogins(const QString &text);

} // namespace penstock

Q_DECLARE_METATYPE(penstock::LogEntry)
