// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/rejectsfile.h"

#include "core/async/visibletext.h"
#include "core/file/atomicfile.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RejectsFile)
};

/// RFC 4180: quotes around, quotes inside doubled.
QString quoted(QString text)
{
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QString numberOrNothing(quint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

} // namespace

Status saveRejects(const QList<RejectedRow> &rows, const QString &path)
{
    QString csv = QStringLiteral("row,line,column,reason,text\n");
    for (const RejectedRow &row : rows) {
        csv += QStringList{numberOrNothing(row.row), numberOrNothing(row.position), quoted(row.column),
                           quoted(visibleText(row.reason)), quoted(row.text)}
                   .join(u',') +
               u'\n';
    }
    if (const Status status = AtomicFile::write(path, csv.toUtf8()); !status)
        return failure(status.error().kind, Text::tr("%1 Choose another place.").arg(status.error().message));
    return {};
}

} // namespace penstock
