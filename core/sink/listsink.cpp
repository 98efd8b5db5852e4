// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/listsink.h"

#include "core/sink/messagevalue.h"

#include <utility>

namespace penstock {

namespace {

void appendMetadata(const Record &record, std::string &out)
{
    out += "\"_key\":";
    if (record.key)
        appendJson(*record.key, out);
    else
        out += "null";
    out += ",\"_timestamp\":";
    out += record.timestampMs ? std::to_string(*record.timestampMs) : "null";
    out += ",\"_headers\":[";
    for (const RecordHeader &header : record.headers) {
        out += &header == record.headers.data() ? "[" : ",[";
        appendJson(header.name, out);
        out += ',';
        appendJson(header.value, out);
        out += ']';
    }
    out += "],\"_topic\":";
    appendJson(record.topic, out);
    out += ",\"_partition\":" + std::to_string(record.partition) + ",\"_offset\":" + std::to_string(record.row);
}

} // namespace

ListSink::ListSink(bool metadata, const Limits &limits) : BatchingSink(limits), m_metadata(metadata) {}

Status ListSink::add(const Record &record)
{
    m_json.assign(1, '{'); // g++ 12 warns of = "{"
    if (m_metadata)
        appendMetadata(record, m_json);
    std::string value;
    if (record.value)
        appendJson(*record.value, value);
    else if (!record.line.empty())
        appendJson(record.line, value);
    else
        appendJson(record.point, value);
    const bool isMap = record.value ? record.value->isMap : record.line.empty();
    const std::string own = isMap ? value.substr(1, value.size() - 2) : "\"value\":" + value;
    if (m_metadata && !own.empty())
        m_json += ',';
    m_json += own;
    m_json += '}';
    batchFor(record).appendMessage(m_json, record);
    appended();
    return {};
}

WriteResult ListSink::write(SinkBatch &batch)
{
    for (std::size_t i = batch.acknowledged(); i < batch.lines(); ++i)
        m_items.push_back({std::string(batch.line(i)), batch.partition(), batch.row(i), batch.envelope(i)});
    return Delivery::Written;
}

} // namespace penstock
