// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rejectedrow.h"

#include "core/sink/sinkbatch.h"

#include <QCoreApplication>

namespace penstock {

namespace {

constexpr qsizetype longestText = 500;
constexpr std::size_t bytesPerCharacter = 4; // of UTF-8, at most

struct RejectedRowText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RejectedRow)
};

} // namespace

RejectedRow rejectedRow(const SinkBatch &batch, std::size_t index, const QString &reason)
{
    const std::string_view original = batch.original(index);
    RejectedRow row;
    row.row = batch.row(index);
    row.position = batch.position(index);
    row.reason = reason;
    row.text = shortened(original);
    row.original = QByteArray(original.data(), static_cast<qsizetype>(original.size()));
    return row;
}

void setPlace(RejectedRow &row, std::string_view topic, int partition)
{
    const QString name = QString::fromUtf8(topic.data(), static_cast<qsizetype>(topic.size()));
    const QString place = RejectedRowText::tr("%1/%2, offset %3").arg(name).arg(partition).arg(row.row);
    row.topic = name;
    row.partition = partition;
    row.column = row.column.isEmpty() ? place : place + QStringLiteral(", ") + row.column;
}

QString shortened(std::string_view text)
{
    const std::string_view start = text.substr(0, longestText * bytesPerCharacter);
    return QString::fromUtf8(start.data(), static_cast<qsizetype>(start.size())).left(longestText);
}

} // namespace penstock
