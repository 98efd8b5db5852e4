// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/mqttsource.h"

#include "core/source/mqtt/makemqttsource.h"

#include <algorithm>
#include <mosquitto.h>
#include <utility>

namespace penstock {

namespace {

constexpr std::int64_t perMillisecond = 1'000'000;

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Result<std::unique_ptr<Source>> makeMqttSource(const MqttOptions &options)
{
    Result<TopicPattern> pattern = TopicPattern::parse(options.topicPattern);
    if (!pattern)
        return std::unexpected(pattern.error());
    return std::make_unique<MqttSource>(options, *std::move(pattern));
}

MqttSource::MqttSource(const MqttOptions &options, TopicPattern pattern)
    : m_options(options),
      m_partition{options.topics.value(0).toStdString(), 0},
      m_pattern(std::move(pattern)),
      m_client(options),
      m_reader(MessageReader::make(options.format))
{
    m_record.topic = m_partition.topic;
    for (const QString &topic : options.topics)
        m_filters.push_back(topic.toUtf8());
}

Source::Next MqttSource::nextWithin(const Patience &patience)
{
    if (m_record.moreOfRow)
        return give();
    if (auto message = m_client.take(patience)) {
        begin(*std::move(message));
        return give();
    }
    if (!m_client.isOver())
        return Next::Waiting;
    if (const auto error = m_client.error()) {
        m_error = *error;
        return Next::Failed;
    }
    return Next::End;
}

void MqttSource::begin(MqttMessage message)
{
    m_message = std::move(message);
    m_bytes.fetch_add(static_cast<qint64>(m_message.payload.size()), std::memory_order_relaxed);
    m_record.row = m_message.number;
    m_record.key = m_message.topic;
    // Each later than the one before: else those of one moment would replace each other.
    m_time = std::max(m_time + 1, m_message.time);
    m_fault.clear();
    const auto isWanted = [this](const QByteArray &filter) {
        bool fits = false;
        return mosquitto_topic_matches_sub(filter.constData(), m_message.topic.c_str(), &fits) == MOSQ_ERR_SUCCESS &&
               fits;
    };
    if (!std::ranges::any_of(m_filters, isWanted))
        m_fault = tr("the topic is none that is read here: the broker keeps an older subscription of this client id");
    else if (!m_pattern.match(m_message.topic, m_parts))
        m_fault = tr("the topic is none of “%1”").arg(m_options.topicPattern);
    else if (!m_message.payload.empty())
        m_reader->begin(m_message.payload, m_time);
}

Source::Next MqttSource::give()
{
    m_record.timestampMs = m_time / perMillisecond;
    m_record.timestampNs = m_time % perMillisecond;
    if (!m_fault.isEmpty())
        return bad(m_fault);
    if (m_message.payload.empty())
        return skip(tr("the message is empty: what the broker retained was deleted"));
    const Next next = m_reader->next(m_record);
    m_problem = m_reader->problem();
    if (m_record.moreOfRow)
        ++m_time;
    if (next == Next::Bad)
        m_problem.reason = tr("%1 (topic %2)").arg(m_problem.reason, shown(m_message.topic));
    return next == Next::Record && m_record.value ? addTopic(next) : next;
}

Source::Next MqttSource::skip(const QString &reason)
{
    m_record.value = nullptr;
    m_record.line = {};
    m_record.original = m_message.payload;
    m_record.position = 1;
    m_record.moreOfRow = false;
    m_problem = {{}, reason};
    return Next::Skipped;
}

Source::Next MqttSource::bad(const QString &reason)
{
    skip(tr("%1 (topic %2)").arg(reason, shown(m_message.topic)));
    return Next::Bad;
}

/// What stands in the topic stands beside the message's own names; one that both have is a mistake that nobody would
/// see.
Source::Next MqttSource::addTopic(Next next)
{
    if (!m_record.value->isMap || (m_parts.empty() && m_options.topicName.empty()))
        return next;
    m_value.fields.assign(m_record.value->fields.begin(), m_record.value->fields.end());
    const auto add = [this](std::string_view name, std::string_view text) {
        const bool isFree = !m_record.value->find(name);
        m_value.fields.push_back({name, text});
        if (!isFree)
            m_problem = {shown(name),
                         tr("the name is there twice, in the message and in its topic %1").arg(shown(m_message.topic))};
        return isFree;
    };
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (!add(m_pattern.names()[i], m_parts[i]))
            next = Next::Bad;
    }
    if (!m_options.topicName.empty() && !add(m_options.topicName, m_message.topic))
        next = Next::Bad;
    m_record.value = next == Next::Record ? &m_value : nullptr;
    return next;
}

/// A message's number is its row.
Status MqttSource::commit(std::span<const PartitionOffset> offsets)
{
    for (const PartitionOffset &offset : offsets) {
        if (offset.next > 0)
            m_client.settled(offset.next - 1);
    }
    return {};
}

} // namespace penstock
