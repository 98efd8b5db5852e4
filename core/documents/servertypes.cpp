// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/servertypes.h"

#include "core/documents/documentservers.h"
#include "core/pipeline/document/pipelinedocument.h"
#include "core/session/schemacache.h"

#include <QHash>

#include <algorithm>

namespace penstock {

ServerTypes::ServerTypes(PipelineDocument &document, const DocumentServers &servers, QObject *parent) : QObject(parent)
{
    qsizetype server = 0;
    for (PipelineDocument::SinkEntry &sink : document.sinks) {
        auto *influx = std::get_if<InfluxEntry>(&sink);
        if (!influx)
            continue;
        SchemaCache &cache = servers.schema(server++);
        const auto *measurement =
            influx->options.rule ? std::get_if<std::string>(&influx->options.rule->measurement) : nullptr;
        if (!measurement || influx->options.rule->convertIntsToFloats)
            continue;
        m_questions.push_back({&*influx->options.rule,
                               &cache,
                               {.kind = SchemaRequest::Kind::FieldKeys,
                                .database = influx->options.target.database,
                                .measurement = QString::fromStdString(*measurement)}});
        connect(&cache, &SchemaCache::changed, this, &ServerTypes::look);
    }
}

void ServerTypes::ask()
{
    look();
}

void ServerTypes::look()
{
    // An answer that is known at once is told within the question.
    if (m_isOver || std::exchange(m_isLooking, true))
        return;
    std::erase_if(m_questions, [this](const Question &question) { return take(question); });
    m_isLooking = false;
    if (!m_questions.empty())
        return;
    m_isOver = true;
    Q_EMIT known();
}

bool ServerTypes::take(const Question &question)
{
    const SchemaNames names = question.server->ask(question.request);
    if (names.state == SchemaNames::State::Loading)
        return false;
    if (!names.isKnown()) {
        // A database that is not there has no fields.
        if (names.error.kind != Error::Kind::NotFound)
            Q_EMIT said(tr("Which fields %1 has on the server is not known: %2")
                            .arg(question.request.measurement, names.error.message));
        return true;
    }
    QHash<QString, QStringList> types;
    for (const SchemaItem &item : names.items)
        types[item.name] += item.detail;
    QStringList floats;
    std::vector<std::string> &known = question.rule->floatFields;
    for (auto field = types.cbegin(); field != types.cend(); ++field) {
        const std::string name = field.key().toStdString();
        if (field.value() != QStringList{QStringLiteral("float")} || std::ranges::find(known, name) != known.end())
            continue;
        known.push_back(name);
        floats += field.key();
    }
    floats.sort();
    if (!floats.isEmpty())
        Q_EMIT said(tr("These fields of %1 are floats on the server, so that whole numbers are sent as floats: %2")
                        .arg(question.request.measurement, floats.join(QStringLiteral(", "))));
    return true;
}

} // namespace penstock
