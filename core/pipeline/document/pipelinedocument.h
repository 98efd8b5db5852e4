// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/tablelines.h"
#include "core/async/result.h"
#include "core/connection/profile.h"
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/flowpolicy.h"
#include "core/pipeline/pipelineoptions.h"
#include "core/query/language.h"
#include "core/sink/csvsink.h"
#include "core/source/kafka/kafkaoptions.h"
#include "core/source/lineprotocolsource.h"
#include "core/source/listener/listeneroptions.h"
#include "core/source/mqtt/mqttoptions.h"
#include "core/source/systemsource.h"
#include "core/source/tailsource.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace penstock {

/// Where a secret is that a document does not hold: an environment variable, the first line of a file, or the keyring.
struct SecretReference
{
    Q_DECLARE_TR_FUNCTIONS(penstock::SecretReference)

public:
    QString environment{};
    QString file{};
    QString keyring{};              ///< what it is called there, among the secrets of pipelines
    std::optional<QString> given{}; ///< what the keyring has answered; in memory only

    bool isSet() const { return !environment.isEmpty() || !file.isEmpty() || !keyring.isEmpty(); }
    /// For SecretStore. No document can name a secret of anything else there, such as that of a saved connection.
    QString storeId() const { return storeId(keyring); }
    static QString storeId(const QString &name) { return QStringLiteral("pipeline/") + name; }
    /// BadInput or File when it is not there or empty, Unavailable when the keyring was not asked.
    Result<QString> fetch() const;
};

struct FileEntry
{
    QString path; ///< "-": standard input
    LineProtocolSource::Options options{};
    bool keepsPlace = true; ///< over restarts
};

/// Lines that stand in the document itself.
struct TextEntry
{
    QByteArray lines;
    LineProtocolSource::Options options{};
    bool keepsPlace = true; ///< over restarts
};

struct CsvEntry
{
    QString path;
    QString profile{};       ///< a file that says how it is read; empty: it stands here, or nobody says
    QByteArray ownProfile{}; ///< the profile itself, JSON
    QString measurement{};   ///< empty: as the profile says, or else by the file's name
    bool keepsPlace = true;  ///< over restarts
};

struct ListenerEntry
{
    ListenerOptions options{};
    SecretReference token{};
};

struct KafkaEntry
{
    KafkaOptions options{}; ///< without its secrets
    SecretReference password{};
    SecretReference keyPassword{};
};

struct MqttEntry
{
    MqttOptions options{}; ///< without its secrets
    SecretReference password{};
    SecretReference keyPassword{};
};

/// A server, and how to log in there.
struct ServerEntry
{
    QString connection{}; ///< a saved one's name; empty: the profile says it
    Profile profile{};
    SecretReference secret{}; ///< of the profile's login
    bool debug = false;       ///< each request is to be told, without its secrets
};

struct InfluxEntry : ServerEntry
{
    PipelineOptions options{};
};

/// What a server answers to one statement.
struct QueryEntry : ServerEntry
{
    QString statement{};
    std::optional<Language> language{}; ///< none: the server's usual one
    QString database{};
    QString retentionPolicy{};
    TablePoints points{};
};

struct ListEntry
{
    bool metadata = false;
};

/// A pipeline as a file says it: source, sinks and policy. JSON, read strictly: what is not known is refused with its
/// place and what may be meant. Holds no secret.
struct PipelineDocument
{
    static constexpr int version = 1;

    using SourceEntry = std::variant<FileEntry, TextEntry, CsvEntry, TailSource::Options, ListenerEntry,
                                     SystemSource::Options, KafkaEntry, MqttEntry, QueryEntry>;
    using SinkEntry = std::variant<InfluxEntry, CsvSink::Options, ListEntry>;

    QString name; ///< for people
    SourceEntry source;
    QList<SinkEntry> sinks; ///< at least one
    FlowPolicy policy;
    QByteArray
        sourceAndSinks{}; ///< as they stand there, JSON: of two documents with the same one goes on for the other
    /// Where it is kept over restarts how far a file or lines have come, when it is; of a document that is a file.
    QString journal{};
    QString tailState{}; ///< where a tail's place is kept over restarts, when it is; of a document that is a file

    /// What a document must begin with to be one; the rest is for read().
    static bool isMarked(const QByteArray &beginning);
    static std::expected<PipelineDocument, DocumentFlaw> check(const QByteArray &json);
    /// The same; the error names place and line.
    static Result<PipelineDocument> read(const QByteArray &json);
    static Result<PipelineDocument> readFile(const QString &path);
};

} // namespace penstock
