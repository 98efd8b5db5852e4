// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/pipelinedocument.h"

#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonParseError>

namespace penstock {

namespace {

constexpr qint64 mostBytes = 1024 * 1024;
const QString schemaName = QStringLiteral("penstock pipeline");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

/// Of messages no point can be made without one: each would be refused.
void checkRules(const PipelineDocument &document, DocumentObject &root)
{
    const auto *kafka = std::get_if<KafkaEntry>(&document.source);
    if (!kafka || !kafka->options.format.needsRule())
        return;
    for (const PipelineDocument::SinkEntry &sink : document.sinks) {
        const auto *influx = std::get_if<InfluxEntry>(&sink);
        if (influx && !influx->options.rule)
            root.refuse("sinks", Text::tr("to make points of messages a sink of type \"influx\" needs a \"rule\"."));
    }
}

} // namespace

Result<QString> SecretReference::fetch() const
{
    if (!environment.isEmpty()) {
        QString secret = qEnvironmentVariable(environment.toUtf8().constData());
        if (secret.isEmpty())
            return failure(Error::Kind::BadInput,
                           tr("The environment variable %1, which should hold a secret, is not set.").arg(environment));
        return secret;
    }
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, tr("%1, which should hold a secret, cannot be read: %2")
                                              .arg(QDir::toNativeSeparators(file), opened.errorString()));
    QString secret = QString::fromUtf8(opened.readLine(64 * 1024)).trimmed();
    if (secret.isEmpty())
        return failure(Error::Kind::BadInput,
                       tr("%1, which should hold a secret, is empty.").arg(QDir::toNativeSeparators(file)));
    return secret;
}

Result<PipelineDocument> PipelineDocument::read(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput, Text::tr("This is not JSON: %1 (line %2).")
                                                  .arg(problem.errorString())
                                                  .arg(json.first(problem.offset).count('\n') + 1));
    if (!parsed.isObject())
        return failure(Error::Kind::BadInput, Text::tr("A pipeline is one JSON object."));
    std::optional<Error> error;
    PipelineDocument document;
    DocumentObject root(parsed.object(), {}, error);
    if (root.neededText("schema") != schemaName)
        root.refuse("schema", Text::tr("this must be \"%1\".").arg(schemaName));
    if (root.number("version", 0, 1, 1'000'000) != version)
        root.refuse("version", Text::tr("this must be %1; other versions are not known.").arg(version));
    document.name = root.text("name");
    if (auto source = root.object("source"))
        document.source = documentparts::readSource(*source);
    else
        root.refuseMissing("source");
    for (const DocumentObject &sink : root.objects("sinks"))
        document.sinks += documentparts::readSink(sink);
    if (document.sinks.isEmpty())
        root.refuse("sinks", Text::tr("at least one is needed."));
    if (auto policy = root.object("policy"))
        document.policy = documentparts::readPolicy(*policy);
    checkRules(document, root);
    root.finish();
    if (error)
        return std::unexpected(*error);
    return document;
}

Result<PipelineDocument> PipelineDocument::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File,
                       Text::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    const QByteArray json = file.read(mostBytes + 1);
    if (json.size() > mostBytes)
        return failure(Error::Kind::BadInput,
                       Text::tr("%1 is too large to be a pipeline.").arg(QDir::toNativeSeparators(path)));
    Result<PipelineDocument> document = read(json);
    if (!document)
        document.error().message =
            QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), document.error().message);
    return document;
}

} // namespace penstock
