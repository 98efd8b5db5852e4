// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/result/tablewriter.h"

#include <QCoreApplication>

class QCommandLineParser;

namespace penstock {

/// How a command prints rows: --format and --epoch.
struct OutputFormat
{
    TableFormat format = TableFormat::Text;
    TimeStyle times = TimeStyle::Rfc3339;
    bool hasLines = false; ///< the command can write line protocol
    bool isLines = false;  ///< line protocol instead of `format`

    QString names() const; ///< of the formats
    void addTo(QCommandLineParser &parser) const;
    static Status read(const QCommandLineParser &parser, OutputFormat &output); ///< what is not given stays as it is
    /// Options of the query command that belong to another format are refused, instead of passed over in silence.
    Status check(const QCommandLineParser &parser) const;

    Q_DECLARE_TR_FUNCTIONS(penstock::OutputFormat)
};

/// Rows to standard output.
Status printTable(const Table &table, const OutputFormat &output);

} // namespace penstock
