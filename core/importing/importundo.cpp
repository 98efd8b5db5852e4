// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importundo.h"

#include "core/async/sentences.h"
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/talk/answertable.h"
#include "core/query/quoting.h"
#include "core/result/column.h"

#include <QLocale>

#include <algorithm>
#include <memory>

namespace penstock {

namespace {

constexpr std::size_t mostDeletions = 200; // a request each; beyond, whole measurements are deleted within the span

bool isFlux(const ServerInfo &server)
{
    return server.flavour == Flavour::V2;
}

bool contains(const Table &table, std::size_t row, const SeriesKey &key)
{
    return std::ranges::all_of(key.tags,
                               [&](const auto &tag) { return cellText(table, tag.first, row) == tag.second; });
}

/// 1.x answers a column for each field of the row, Flux a row for each.
quint64 valuesIn(const Table &table, std::size_t row)
{
    quint64 values = 0;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column &column = table.column(i);
        const bool isCount =
            column.name() == u"_value" || column.name().startsWith(u"count_") || column.name() == u"count";
        if (isCount && column.type() == ColumnType::Integer && !column.isNull(row))
            values += static_cast<quint64>(std::max<std::int64_t>(column.integer(row), 0));
    }
    return values;
}

/// A word for each tag that the series of this row has.
QStringList tagsIn(const Table &table, std::size_t row)
{
    QStringList tags;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column &column = table.column(i);
        if (column.role() != ColumnRole::Tag || column.name().startsWith(u'_'))
            continue;
        if (const QString value = toText(column, row); !value.isEmpty())
            tags += column.name() + u'=' + value;
    }
    return tags;
}

/// The server has not done it, and says so.
bool isRefusal(Error::Kind kind)
{
    return kind == Error::Kind::Authentication || kind == Error::Kind::Permission || kind == Error::Kind::NotFound ||
           kind == Error::Kind::Rejected || kind == Error::Kind::BadInput;
}

QString number(quint64 count)
{
    return QLocale().toString(qulonglong(count));
}

} // namespace

ImportUndo::ImportUndo(Client &client, const ServerInfo &server, const QString &journal, const ImportRecord &record,
                       QObject *parent)
    : QObject(parent),
      m_client(client),
      m_isFlux(isFlux(server)),
      m_journal(journal),
      m_lock(journal),
      m_record(record),
      m_wasBegun(record.isUndoBegun),
      m_doneBefore(record.undoneParts)
{
    const WrittenSeries &written = m_record.checkpoint.written;
    const bool isEach = written.areAll && written.series.size() <= mostDeletions;
    for (const std::string &series : written.series) {
        SeriesKey key = SeriesKey::of(series);
        if (!isEach)
            key.tags.clear();
        if (std::ranges::find(m_parts, key) == m_parts.end())
            m_parts.push_back(key);
    }
}

QStringList ImportUndo::measurements() const
{
    QStringList names;
    for (const SeriesKey &part : m_parts) {
        if (!names.contains(part.measurement))
            names += part.measurement;
    }
    return names;
}

void ImportUndo::look()
{
    m_next = 0;
    m_found = 0;
    m_widerSeries.clear();
    if (!m_isRemoving && JournalLock::isHeld(m_journal))
        fail(Error::Kind::BadInput, tr("The import still runs. Stop it first, or wait for its end."));
    else
        countNext();
}

void ImportUndo::countNext()
{
    const QStringList names = measurements();
    if (m_next == names.size()) {
        if (m_isRemoving)
            conclude();
        else
            Q_EMIT looked();
        return;
    }
    const QString measurement = names.at(m_next++);
    const WrittenSeries &written = m_record.checkpoint.written;
    const QString from = QString::number(*written.from);
    const QString behind = QString::number(*written.to + 1);
    Query query;
    query.database = m_record.target.database;
    query.retentionPolicy = m_record.target.retentionPolicy;
    if (m_isFlux)
        query.script = Script(QStringLiteral("from(bucket: %1) |> range(start: time(v: %2), stop: time(v: %3)) "
                                             "|> filter(fn: (r) => r._measurement == %4) |> count()")
                                  .arg(quoteString(query.database, Language::Flux), from, behind,
                                       quoteString(measurement, Language::Flux)),
                              Language::Flux);
    else
        query.script = Script(QStringLiteral("SELECT count(*) FROM %1 WHERE time >= %2 AND time < %3 GROUP BY *")
                                  .arg(quoteIdentifier(measurement), from, behind));
    QueryJob *job = m_client.query(query);
    const auto rows = std::make_shared<ResultSet>();
    connect(job, &QueryJob::batchReady, this, [rows](const BatchPtr &batch) { rows->append(*batch); });
    connect(job, &Job::finished, this, [this, job, rows, measurement] {
        if (job->state() != Job::State::Succeeded) {
            m_isRemoving ? breakOff(job->error()) : fail(job->error());
            return;
        }
        takeCounts(measurement, *rows);
        countNext();
    });
}

void ImportUndo::takeCounts(const QString &measurement, const ResultSet &rows)
{
    for (const ResultSet::Entry &entry : rows.entries()) {
        for (std::size_t row = 0; row < entry.table->rowCount(); ++row) {
            const auto hit = std::ranges::find_if(m_parts, [&](const SeriesKey &known) {
                return known.measurement == measurement && contains(*entry.table, row, known);
            });
            if (hit == m_parts.end())
                continue;
            m_found += valuesIn(*entry.table, row);
            // One that has all these tags, and more: the server deletes it as well.
            const QStringList tags = tagsIn(*entry.table, row);
            const bool isOurs = std::ranges::any_of(m_parts, [&](const SeriesKey &known) {
                return known.measurement == measurement && known.tags.size() == tags.size() &&
                       contains(*entry.table, row, known);
            });
            if (!isOurs && !hit->tags.isEmpty())
                m_widerSeries.insert(measurement + u',' + tags.join(u','));
        }
    }
}

void ImportUndo::remove()
{
    if (!m_lock.take()) {
        fail(Error::Kind::BadInput, tr("The file is being imported again. Stop that first, or wait for its end."));
        return;
    }
    if (isOfAnotherRun()) {
        fail(Error::Kind::BadInput, tr("Meanwhile the file was imported again, or that was undone: nothing was "
                                       "deleted. Begin anew to see what would be."));
        return;
    }
    // Before anything is gone: whoever comes after a power cut must not go on with the import.
    m_record.isUndoBegun = true;
    m_record.undoneParts = -1;
    if (const Status status = m_record.write(m_journal); !status) {
        m_record.isUndoBegun = m_wasBegun;
        fail(Error::Kind::File,
             tr("Nothing was deleted: that it has begun cannot be noted. %1").arg(status.error().message));
        return;
    }
    m_isRemoving = true;
    m_next = 0;
    removeNext();
}

void ImportUndo::stop()
{
    m_isStopped = m_isRemoving;
}

/// What somebody was asked about is not what the journal tells any more.
bool ImportUndo::isOfAnotherRun() const
{
    const Result<ImportRecord> now = ImportRecord::read(m_journal, m_record.of);
    return now && (now->begun != m_record.begun || now->kept != m_record.kept || now->isUndone != m_record.isUndone ||
                   now->isUndoBegun != m_record.isUndoBegun || now->undoneParts != m_record.undoneParts ||
                   now->checkpoint.row != m_record.checkpoint.row);
}

void ImportUndo::removeNext()
{
    if (std::size_t(m_next) == m_parts.size()) {
        look();
        return;
    }
    if (m_isStopped) {
        breakOff({Error::Kind::Unavailable, tr("It was stopped."), {}, {}});
        return;
    }
    const SeriesKey &key = m_parts[std::size_t(m_next)];
    AdminRequest request;
    request.kind = AdminRequest::Kind::DeletePoints;
    request.database = m_record.target.database;
    request.measurement = key.measurement;
    request.tags = key.tags;
    request.from = m_record.checkpoint.written.from;
    request.to = *m_record.checkpoint.written.to + 1;
    AdminJob *job = m_client.administer(request);
    connect(job, &Job::finished, this, [this, job] {
        if (job->state() == Job::State::Succeeded) {
            m_done = ++m_next;
            removeNext();
        } else {
            breakOff(job->error());
        }
    });
}

/// How far it came is kept as well. Of a first one that was refused nothing is gone.
void ImportUndo::breakOff(const Error &error)
{
    m_record.isUndoBegun = m_wasBegun || m_done > 0 || !isRefusal(error.kind);
    const bool isKnown = m_done > 0 || !m_wasBegun;
    m_record.undoneParts = isKnown ? std::max(int(m_done), m_doneBefore) : m_doneBefore;
    m_record.undoParts = int(m_parts.size());
    const Status kept = m_record.write(m_journal);
    Error told = error;
    if (m_record.isUndoBegun)
        told.message = joinedSentences(told.message, undoProgress(m_record));
    if (!kept)
        told.message = joinedSentences(told.message, tr("That cannot be noted: %1").arg(kept.error().message));
    fail(told);
}

/// It was looked again.
void ImportUndo::conclude()
{
    if (m_found > 0) {
        breakOff({Error::Kind::Server,
                  tr("The server was asked to delete, and still has %1 values there.").arg(number(m_found)),
                  {},
                  {}});
        return;
    }
    m_record.isUndone = true;
    if (const Status status = m_record.write(m_journal); !status) {
        fail(Error::Kind::File, tr("All is deleted. That cannot be noted: %1").arg(status.error().message));
        return;
    }
    m_lock.release();
    Q_EMIT removed();
}

void ImportUndo::fail(Error::Kind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    fail(error);
}

void ImportUndo::fail(const Error &error)
{
    m_lock.release();
    Q_EMIT failed(error);
}

} // namespace penstock
