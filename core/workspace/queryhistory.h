// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"
#include "core/settings/sharedfile.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <deque>

namespace penstock {

/// One run of a text, as it is remembered.
struct PastRun
{
    QString id{};
    qint64 started = 0; ///< ms since 1970, UTC
    QString profileId{};
    QString connection{}; ///< its name at that time
    QString database{};
    Language language = Language::InfluxQl;
    QString text{};     ///< without secrets
    qint64 elapsed = 0; ///< ms
    quint64 rows = 0;
    QString error{}; ///< empty: it went well
    bool isStarred = false;

    bool operator==(const PastRun &) const = default;
};

/// What was run, newest first, from one start of the program to the next, in a file of its own that several windows
/// share. Bounded: the oldest ones without a star go first.
class QueryHistory final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t most = 2'000; ///< runs without a star
    static constexpr std::size_t mostStarred = 2'000;
    static constexpr qsizetype longestText = 64 * 1024; ///< characters; longer ones are not kept whole, and say so

    /// A file that is not there is an empty list; one that cannot be read as well, and it is kept aside as *.damaged.
    explicit QueryHistory(const QString &path, QObject *parent = nullptr);

    const std::deque<PastRun> &runs() const { return m_runs; }
    const PastRun *find(const QString &id) const; ///< null: gone

    /// Takes the secrets out of the text and of the error, and gives it an id. Written in the background.
    void add(PastRun run);
    void setStarred(const QString &id, bool isStarred);
    void remove(const QString &id);
    /// All without a star.
    void clear();

    /// Waits until all is on the disk.
    void flush() { m_shared.flush(); }

Q_SIGNALS:
    void changed();
    void failed(const penstock::Error &error);

private:
    using Runs = std::deque<PastRun>;

    void change(const std::function<void(Runs &)> &change);

    void index();

    Runs m_runs;
    QHash<QString, std::size_t> m_places; ///< in m_runs, of each id
    SharedFile m_shared;
};

} // namespace penstock
