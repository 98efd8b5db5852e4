// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/batchingsink.h"
#include "core/sink/csvrowformat.h"

#include <QCoreApplication>

#include <functional>
#include <string>

class QFile;

namespace penstock {

/// Appends records to a CSV file, with the columns key, value, timestamp, topic, partition, offset.
///
/// An empty or new file gets the header first; one that holds other columns is refused; a last line without end is
/// ended. A batch is in the file whole and on the disk, or not at all. A full disk is waited for.
class CsvSink final : public BatchingSink
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvSink)

public:
    struct Options
    {
        QString path;
        QString dialect = QStringLiteral("excel"); ///< excel, excel-tab or unix
        /// What stands for the key. None: the key itself, in base64 when it is no UTF-8; empty without one.
        std::function<Result<std::string>(const Record &)> key{};
        /// What stands for the value. None: JSON; a line of line protocol as a text of JSON.
        std::function<Result<std::string>(const Record &)> value{};
    };

    explicit CsvSink(Options options, const Limits &limits = {});

    QString name() const override { return m_options.path; }
    Status add(const Record &record) override;

protected:
    Status setup() override;
    WriteResult write(SinkBatch &batch) override;

private:
    Status checkPlace() const;
    std::string header() const;
    Result<std::string> keyOf(const Record &record) const;
    Result<std::string> valueOf(const Record &record) const;
    Error failed(const QFile &file) const;

    const Options m_options;
    CsvRowFormat m_format;
    std::string m_row;
};

} // namespace penstock
