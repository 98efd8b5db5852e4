// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importplan.h"

#include <QFile>
#include <QTemporaryDir>

namespace penstock {

/// A CSV file "rows.csv" with time (nanoseconds), host, kind, value, and the plan that imports it.
struct CsvFixture
{
    explicit CsvFixture(const QByteArray &rows) : CsvFixture("time,host,kind,value\n", rows) {}
    CsvFixture(const QByteArray &header, const QByteArray &rows)
    {
        QFile file(folder.filePath(QStringLiteral("rows.csv")));
        written = file.open(QIODevice::WriteOnly) && file.write(header + rows) == header.size() + rows.size();
        plan.file = file.fileName();
        plan.columns = {
            {.name = QStringLiteral("time"),
             .role = ColumnPlan::Role::Time,
             .time = {TimestampFormat::Kind::EpochNanoseconds}},
            {.name = QStringLiteral("host"), .role = ColumnPlan::Role::Tag},
            {.name = QStringLiteral("kind"), .role = ColumnPlan::Role::Field, .type = ColumnPlan::FieldType::String},
            {.name = QStringLiteral("value"), .role = ColumnPlan::Role::Field, .type = ColumnPlan::FieldType::Float}};
        plan.measurement = QStringLiteral("m");
        plan.pipeline.target.database = QStringLiteral("db");
    }

    QTemporaryDir folder;
    ImportPlan plan;
    bool written = false;
};

} // namespace penstock
