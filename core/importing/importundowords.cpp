// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an undo says: why it cannot be, what it would delete, and how far it has come.
#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/client/admin/adminjob.h"
#include "core/importing/importundo.h"
#include "core/importing/showntime.h"

#include <QLocale>

#include <algorithm>

namespace penstock {

namespace {

QString number(quint64 count)
{
    return QLocale().toString(qulonglong(count));
}

} // namespace

Status ImportUndo::check(const ImportRecord &record, const ServerInfo &server, const QString &address)
{
    if (record.target.server != address)
        return failure(Error::Kind::BadInput, tr("The import of %1 was written to %2, and the connection is to %3.")
                                                  .arg(record.file, record.target.server, address));
    if (record.isUndone)
        return failure(Error::Kind::BadInput, tr("The import of %1 was undone before.").arg(record.file));
    if (!supports(AdminRequest::Kind::DeletePoints, server))
        return failure(Error::Kind::BadInput,
                       tr("What was imported cannot be taken away again: this kind of server deletes no rows. InfluxDB "
                          "1.x and 2.x do; 3.x can only drop the whole table."));
    const WrittenSeries &written = record.checkpoint.written;
    if (written.series.empty() || !written.from || !written.to)
        return failure(Error::Kind::BadInput, tr("The import of %1 wrote nothing.").arg(record.file));
    // Of more series than are remembered only the measurement can be told, if there is one.
    const auto isElsewhere = [&record](const std::string &series) {
        return SeriesKey::of(series).measurement != record.target.measurement;
    };
    if (!written.areAll && std::ranges::any_of(written.series, isElsewhere))
        return failure(
            Error::Kind::BadInput,
            tr("The import of %1 wrote more series than are remembered, in measurements that the file names: "
               "which ones is not known, and nothing is deleted. Their times are from %2 to %3.")
                .arg(record.file, shownTime(*written.from), shownTime(*written.to)));
    return {};
}

QString ImportUndo::question() const
{
    const WrittenSeries &written = m_record.checkpoint.written;
    if (!written.from || !written.to)
        return {}; // nothing was written, and nothing is asked
    const bool isWhole = std::ranges::any_of(m_parts, [](const SeriesKey &part) { return part.tags.isEmpty(); });
    const quint64 series = m_parts.size();
    QStringList sentences;
    sentences +=
        tr("The import of %1 wrote %2 rows to %3 in %4, with times from %5 to %6.")
            .arg(m_record.file, number(m_record.checkpoint.accepted), measurements().join(QStringLiteral(", ")),
                 m_record.target.database, shownTime(*written.from), shownTime(*written.to));
    sentences += isWhole ? tr("All series of %1 are deleted within that span, also those that others wrote.")
                               .arg(measurements().join(QStringLiteral(", ")))
                         : withCount(tr("%n series are deleted within that span.", nullptr, plural(series)), series);
    sentences += tr("The server has %1 values there now. Whatever others wrote to the same series within the span goes "
                    "with them; a value that the import replaced does not come back.")
                     .arg(number(m_found));
    if (const auto wider = quint64(m_widerSeries.size()); wider > 0)
        sentences += withCount(
            tr("%n series of others have the same tags and more: they are deleted too.", nullptr, plural(wider)),
            wider);
    if (!m_isFlux)
        sentences += tr("InfluxDB 1.x deletes in all retention policies of the database.");
    if (!m_record.checkpoint.isComplete)
        sentences += tr("The import did not come to its end: rows that were on their way when it was broken off may be "
                        "outside that span.");
    return joinedSentences(sentences);
}

QString ImportUndo::undoProgress(const ImportRecord &record)
{
    if (record.undoneParts < 0)
        return tr("How much of it was deleted is not known; undo the import again to delete what is left.");
    if (record.undoneParts == record.undoParts)
        return tr("All deletions were done, and it is not known to be all gone; undo the import again to look.");
    return tr("%1 of %2 deletions were done. What is left is still on the server; undo the import again to delete it.")
        .arg(number(quint64(record.undoneParts)), number(quint64(record.undoParts)));
}

} // namespace penstock
