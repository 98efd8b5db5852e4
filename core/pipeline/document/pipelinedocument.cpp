// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/pipelinedocument.h"

#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"
#include "core/pipeline/document/jsonplaces.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace penstock {

namespace {

constexpr qint64 mostBytes = 1024 * 1024;
/// What belongs to a document, wherever it is run from.
QString ownPlace(const QString &room, const QString &document, const QString &part = {})
{
    constexpr qsizetype enough = 16;
    const QByteArray place = (QFileInfo(document).canonicalFilePath() + u'\n' + part).toUtf8();
    return QStringLiteral("%1/penstock/%2/%3")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), room,
             QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(enough)));
}

const QString schemaName = QStringLiteral("penstock pipeline");

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

/// Of a source that comes to its end and can be read again.
bool keepsPlace(const PipelineDocument::SourceEntry &source)
{
    if (const auto *file = std::get_if<FileEntry>(&source))
        return file->keepsPlace;
    if (const auto *text = std::get_if<TextEntry>(&source))
        return text->keepsPlace;
    const auto *csv = std::get_if<CsvEntry>(&source);
    return csv && csv->keepsPlace;
}

/// Of messages no point can be made without one: each would be refused.
void checkRules(const PipelineDocument &document, DocumentObject &root)
{
    const MessageFormat *format = documentparts::messageFormat(document.source);
    if (!format || !format->needsRule())
        return;
    for (const PipelineDocument::SinkEntry &sink : document.sinks) {
        const auto *influx = std::get_if<InfluxEntry>(&sink);
        if (influx && !influx->options.rule)
            root.refuse("sinks", PipelineDocumentText::tr(
                                     "to make points of messages a sink of type \"influx\" needs a \"rule\"."));
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
    if (given)
        return *given;
    if (!keyring.isEmpty())
        return failure(Error::Kind::Unavailable, tr("The keyring has not been asked for \"%1\".").arg(keyring));
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

std::expected<PipelineDocument, DocumentFlaw> PipelineDocument::check(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const int line = int(json.first(std::min<qsizetype>(problem.offset, json.size())).count('\n')) + 1;
        return std::unexpected(DocumentFlaw{
            {},
            PipelineDocumentText::tr("This is not JSON: %1 (line %2).").arg(problem.errorString()).arg(line),
            line});
    }
    if (!parsed.isObject())
        return std::unexpected(DocumentFlaw{{}, PipelineDocumentText::tr("A pipeline is one JSON object."), 1});
    const JsonPlaces places(json);
    std::optional<DocumentFlaw> flaw;
    if (const std::optional<QString> &twice = places.keyTwice())
        flaw =
            DocumentFlaw{*twice, PipelineDocumentText::tr("this stands here twice, and only one of them would count.")};
    PipelineDocument document;
    DocumentObject root(parsed.object(), {}, flaw);
    if (root.neededText("schema") != schemaName)
        root.refuse("schema", PipelineDocumentText::tr("this must be \"%1\".").arg(schemaName));
    if (root.number("version", 0, 1, 1'000'000) != version)
        root.refuse("version", PipelineDocumentText::tr("this must be %1; other versions are not known.").arg(version));
    document.name = root.text("name");
    if (auto source = root.object("source"))
        document.source = documentparts::readSource(*source);
    else
        root.refuseMissing("source");
    for (const DocumentObject &sink : root.objects("sinks"))
        document.sinks += documentparts::readSink(sink);
    if (document.sinks.isEmpty())
        root.refuse("sinks", PipelineDocumentText::tr("at least one is needed."));
    const auto policy = root.object("policy");
    document.policy = documentparts::readPolicy(policy.value_or(DocumentObject({}, {}, flaw)), document.source);
    checkRules(document, root);
    documentparts::addTags(document);
    root.finish();
    document.sourceAndSinks =
        QJsonDocument(QJsonArray{parsed.object().value(u"source"), parsed.object().value(u"sinks")})
            .toJson(QJsonDocument::Compact);
    if (!flaw)
        return document;
    flaw->line = places.lineOf(flaw->pointer);
    return std::unexpected(*std::move(flaw));
}

Result<PipelineDocument> PipelineDocument::read(const QByteArray &json)
{
    auto document = check(json);
    if (document)
        return *std::move(document);
    const DocumentFlaw &flaw = document.error();
    if (flaw.pointer.isEmpty())
        return failure(Error::Kind::BadInput, flaw.message);
    return failure(Error::Kind::BadInput,
                   PipelineDocumentText::tr("%1: %2 (line %3)").arg(flaw.pointer, flaw.message).arg(flaw.line));
}

bool PipelineDocument::isMarked(const QByteArray &beginning)
{
    static const QRegularExpression mark(
        QStringLiteral("\"schema\"\\s*:\\s*\"%1\"").arg(QRegularExpression::escape(schemaName)));
    return mark.match(QString::fromUtf8(beginning)).hasMatch();
}

Result<PipelineDocument> PipelineDocument::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::File,
            PipelineDocumentText::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    const QByteArray json = file.read(mostBytes + 1);
    if (json.size() > mostBytes)
        return failure(
            Error::Kind::BadInput,
            PipelineDocumentText::tr("%1 is too large to be a pipeline.").arg(QDir::toNativeSeparators(path)));
    Result<PipelineDocument> document = read(json);
    if (!document) {
        document.error().message =
            QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), document.error().message);
        return document;
    }
    if (document->policy.spill.folder.isEmpty())
        document->policy.spill.folder = ownPlace(QStringLiteral("spill"), path);
    document->policy.spareRejectsFile = ownPlace(QStringLiteral("rejects"), path) + QStringLiteral(".csv");
    if (keepsPlace(document->source))
        document->journal = ownPlace(QStringLiteral("pipelines"), path) + QStringLiteral(".json");
    if (const auto *tail = std::get_if<TailSource::Options>(&document->source))
        document->tailState =
            ownPlace(QStringLiteral("tails"), path, QFileInfo(tail->file).absoluteFilePath()) + QStringLiteral(".json");
    return document;
}

} // namespace penstock
