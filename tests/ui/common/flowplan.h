// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importplan.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace penstock {

/// The import of a file with a time in seconds and a flow, which is written with these rows: into the measurement "m"
/// of the database "plant". Nothing: it cannot be written.
inline std::optional<ImportPlan> flowPlan(const QString &path, const QByteArray &rows)
{
    QFile file(path);
    const QByteArray text = "time,flow\n" + rows;
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    ImportPlan plan;
    plan.file = path;
    plan.columns = {{QStringLiteral("time"), ColumnPlan::Role::Time},
                    {QStringLiteral("flow"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Float}};
    plan.columns[0].time.kind = TimestampFormat::Kind::EpochSeconds;
    plan.measurement = QStringLiteral("m");
    plan.pipeline.target.database = QStringLiteral("plant");
    return plan;
}

} // namespace penstock
