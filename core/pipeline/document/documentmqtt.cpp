// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"
#include "core/pipeline/document/documenttls.h"
#include "core/source/mqtt/topicpattern.h"

#include <algorithm>
#include <utility>

namespace penstock::documentparts {

namespace {

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

void readTopics(DocumentObject &object, MqttOptions &options)
{
    options.topics = object.texts("topics");
    if (options.topics.isEmpty())
        object.refuse("topics", PipelineDocumentText::tr("at least one is needed."));
    for (const QString &topic : std::as_const(options.topics)) {
        if (const QString mistake = topicFilterMistake(topic); !mistake.isEmpty())
            object.refuse("topics", QStringLiteral("“%1”: %2").arg(topic, mistake));
    }
}

void readTopicNames(DocumentObject &object, MqttOptions &options)
{
    options.topicPattern = object.text("topic_pattern");
    options.topicName = object.text("topic_tag").toStdString();
    const auto pattern = TopicPattern::parse(options.topicPattern);
    if (!pattern)
        object.refuse("topic_pattern", pattern.error().message);
    else if (std::ranges::find(pattern->names(), options.topicName) != pattern->names().end())
        object.refuse("topic_tag", PipelineDocumentText::tr("the \"topic_pattern\" has this name already."));
    for (const char *key : {"topic_pattern", "topic_tag"}) {
        if (object.has(key) && options.format.kind == MessageFormat::Kind::LineProtocol)
            object.refuse(key, PipelineDocumentText::tr("lines of line protocol have their own tags."));
    }
}

void readPromise(DocumentObject &object, MqttOptions &options)
{
    options.qos = static_cast<int>(object.number("qos", options.qos, 0, 2));
    options.takesRetained = object.flag("retained", options.takesRetained);
    options.acknowledgesWritten =
        object.choice<bool>("acknowledge", options.acknowledgesWritten, {{"written", true}, {"received", false}});
    if (object.has("acknowledge") && options.acknowledgesWritten && !options.canWait())
        object.refuse("acknowledge",
                      PipelineDocumentText::tr("this needs a \"client_id\", and QoS 1 or 2: to others a broker sends "
                                               "nothing again."));
    options.queueMessages =
        static_cast<std::size_t>(object.number("queue_messages", qint64(options.queueMessages), 1, 10'000'000));
}

} // namespace

MqttEntry readMqtt(DocumentObject &object)
{
    MqttEntry entry;
    MqttOptions &options = entry.options;
    options.host = object.neededText("host");
    options.port = static_cast<quint16>(object.number("port", 0, 1, 65'535));
    readTls(object, options, entry.keyPassword);
    options.user = object.text("user");
    entry.password = readSecret(object, "password");
    if (entry.password.isSet() && options.user.isEmpty())
        object.refuse("user", PipelineDocumentText::tr("a password needs its user."));
    options.clientId = object.text("client_id");
    readTopics(object, options);
    options.format = readMessageFormat(object);
    readTopicNames(object, options);
    readPromise(object, options);
    return entry;
}

} // namespace penstock::documentparts
