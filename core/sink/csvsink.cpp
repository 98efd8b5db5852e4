// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/csvsink.h"

#include "core/sink/messagevalue.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <array>
#include <string_view>
#include <utility>

namespace penstock {

namespace {

constexpr std::array<std::string_view, 6> columns{"key", "value", "timestamp", "topic", "partition", "offset"};

} // namespace

CsvSink::CsvSink(Options options, const Limits &limits) : BatchingSink(limits), m_options(std::move(options)) {}

Status CsvSink::setup()
{
    const Result<CsvRowFormat> format = CsvRowFormat::named(m_options.dialect);
    if (!format)
        return std::unexpected(format.error());
    m_format = *format;
    return checkPlace();
}

Status CsvSink::checkPlace() const
{
    const QString place = QDir::toNativeSeparators(m_options.path);
    const QFileInfo file(m_options.path);
    if (m_options.path.isEmpty() || !file.dir().exists() || file.isDir())
        return failure(Error::Kind::File, tr("No file can be written at \"%1\". Choose another place.").arg(place));
    if (file.size() == 0)
        return {};
    QFile there(m_options.path);
    if (!there.open(QIODevice::ReadOnly))
        return std::unexpected(failed(there));
    const std::string expected = header();
    if (there.readLine(static_cast<qint64>(expected.size()) + 2).trimmed() !=
        QByteArray::fromStdString(expected).trimmed())
        return failure(Error::Kind::BadInput,
                       tr("The file \"%1\" holds other columns. Choose another one.").arg(place));
    return {};
}

std::string CsvSink::header() const
{
    std::string row;
    for (const std::string_view column : columns)
        m_format.appendCell(column, column == columns.front(), row);
    row += m_format.beforeLineFeed();
    row += '\n';
    return row;
}

Status CsvSink::add(const Record &record)
{
    const Result<std::string> key = keyOf(record);
    const Result<std::string> value = valueOf(record);
    if (!key || !value)
        return std::unexpected(key ? value.error() : key.error());
    m_row.clear();
    m_format.appendCell(*key, true, m_row);
    m_format.appendCell(*value, false, m_row);
    m_format.appendCell(record.timestampMs ? std::to_string(*record.timestampMs) : std::string(), false, m_row);
    m_format.appendCell(record.topic, false, m_row);
    m_format.appendCell(std::to_string(record.partition), false, m_row);
    m_format.appendCell(std::to_string(record.row), false, m_row);
    m_row += m_format.beforeLineFeed();
    batchFor(record).append(m_row, record.row, record.position);
    appended();
    return {};
}

Result<std::string> CsvSink::keyOf(const Record &record) const
{
    if (m_options.key)
        return m_options.key(record);
    if (!record.key)
        return std::string();
    const QByteArray bytes = QByteArray::fromRawData(record.key->data(), static_cast<qsizetype>(record.key->size()));
    return QByteArrayView(bytes).isValidUtf8() ? std::string(*record.key) : bytes.toBase64().toStdString();
}

Result<std::string> CsvSink::valueOf(const Record &record) const
{
    if (m_options.value)
        return m_options.value(record);
    std::string json;
    if (record.value)
        appendJson(*record.value, json);
    else if (!record.line.empty())
        appendJson(record.line, json);
    else
        appendJson(record.point, json);
    return json;
}

WriteResult CsvSink::write(SinkBatch &batch)
{
    QFile file(m_options.path);
    if (!file.open(QIODevice::ReadWrite))
        return std::unexpected(failed(file));
    const qint64 before = file.size();
    std::string text;
    if (before == 0) {
        text = header();
    } else if (file.seek(before - 1) && file.read(1) != "\n") {
        text = std::string(m_format.beforeLineFeed()) + '\n'; // assigned at once: g++ 12 warns of a view
    }
    text += batch.text();
    const auto size = static_cast<qint64>(text.size());
    const bool isPlain = !file.isSequential(); // and no pipe
    if ((!isPlain || file.seek(before)) && file.write(text.data(), size) == size && file.flush() &&
        (!isPlain || ::fdatasync(file.handle()) == 0))
        return Delivery::Written;
    const Error error = failed(file);
    const bool isFull = file.error() == QFileDevice::ResourceError;
    // A row that is there in part, or would be there twice after the next attempt, is taken back.
    file.resize(before);
    if (isFull)
        return std::unexpected(SinkBackpressure{error, {}, SinkBackpressure::Scope::Sink});
    return std::unexpected(error);
}

Error CsvSink::failed(const QFile &file) const
{
    Error error;
    error.kind = Error::Kind::File;
    error.message = tr("Writing \"%1\" failed: %2").arg(QDir::toNativeSeparators(m_options.path), file.errorString());
    return error;
}

} // namespace penstock
