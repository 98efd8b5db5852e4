// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/serverinfo.h"
#include "core/importing/importrecord.h"
#include "core/importing/journallock.h"
#include "core/importing/serieskey.h"
#include "core/result/resultset.h"

#include <QObject>
#include <QSet>

#include <vector>

namespace penstock {

class Client;

/// Takes away what an import has written: looks what is there, deletes it when somebody says so, and looks again.
///
/// InfluxDB deletes by series and time. What others wrote to the same series within the same span goes with it; how
/// much is there is said before.
class ImportUndo final : public QObject
{
    Q_OBJECT

public:
    /// `journal`: where the record is kept; it is told there when nothing of the import is left.
    ImportUndo(Client &client, const ServerInfo &server, const QString &journal, const ImportRecord &record,
               QObject *parent = nullptr);

    /// Why it cannot be done at all; `target`: where the connection at hand writes to.
    static Status check(const ImportRecord &record, const ServerInfo &server, const QString &address);

    /// Ends in looked() or failed().
    void look();
    /// After looked(). Ends in removed() or failed(). That it has begun is kept with the record, and how far it came.
    void remove();
    /// Sends no more deletions, and fails when the one that is under way is answered; with all of them answered it goes
    /// on to its end.
    void stop();

    /// What would be deleted, and what stands against it; for people.
    QString question() const;
    /// How far one has come that was begun and is not at its end: as the record tells it, for people.
    static QString undoProgress(const ImportRecord &record);
    bool hasBegun() const { return m_record.isUndoBegun; } ///< something of it may be deleted
    /// Values that the server has in these series and this span.
    quint64 found() const { return m_found; }

Q_SIGNALS:
    void looked();
    void removed(); ///< nothing is left
    void failed(const penstock::Error &error);

private:
    QStringList measurements() const;
    void countNext();
    void takeCounts(const QString &measurement, const ResultSet &rows);
    bool isOfAnotherRun() const;
    void removeNext();
    void breakOff(const Error &error);
    void conclude();
    void fail(Error::Kind kind, const QString &message);
    void fail(const Error &error);

    Client &m_client;
    const bool m_isFlux;
    const QString m_journal;
    JournalLock m_lock;
    ImportRecord m_record;
    const bool m_wasBegun;          ///< by an undo before this one
    const int m_doneBefore;         ///< deletions by that; -1: not known
    std::vector<SeriesKey> m_parts; ///< one without tags is a whole measurement
    qsizetype m_next = 0;           ///< of the measurements, or of the parts
    quint64 m_found = 0;
    QSet<QString> m_widerSeries; ///< that match without being ours
    bool m_isRemoving = false;
    qsizetype m_done = 0; ///< deletions
    bool m_isStopped = false;
};

} // namespace penstock
