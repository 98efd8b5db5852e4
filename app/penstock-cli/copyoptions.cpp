// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/copyoptions.h"

#include "app/penstock-cli/momentoption.h"
#include "core/connection/connectionurl.h"
#include "core/importing/profile/runoptions.h"
#include "core/importing/profile/transferoptions.h"
#include "core/time/durationtext.h"

#include <QCommandLineParser>

namespace penstock {

namespace {

std::unexpected<Error> badUsage(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

/// Of two servers none of these says which it is for.
Status refuseConnectionOptions(const QCommandLineParser &parser)
{
    static const QStringList names =
        QStringLiteral("connection local url unix-socket flavour login user password-stdin token-stdin org ca pin "
                       "insecure cert key proxy ssh header timeout total-timeout connect-timeout verbose")
            .split(u' ');
    for (const QString &name : names) {
        if (parser.isSet(name))
            return badUsage(CopyOptions::tr("--%1 does not go with copy, which has two servers. Name each by its URL "
                                            "or as it is saved in Penstock.")
                                .arg(name));
    }
    return {};
}

QString variable(const char *side, const char *what)
{
    return QStringLiteral("PENSTOCK_%1_%2").arg(QLatin1String(side), QLatin1String(what));
}

bool isSet(const QString &variable)
{
    return !qEnvironmentVariableIsEmpty(variable.toUtf8().constData());
}

/// `side`: FROM or TO.
Result<ServerEntry> readServer(const QString &text, const char *side)
{
    const QString token = variable(side, "TOKEN");
    const QString password = variable(side, "PASSWORD");
    ServerEntry server;
    if (isSet(token) && isSet(password))
        return badUsage(CopyOptions::tr("Set only one of %1 and %2.").arg(token, password));
    server.secret.environment = isSet(token) ? token : isSet(password) ? password : QString();
    if (text == u"local") {
        server.profile.id = Profile::localId();
        server.secret = {};
        return server;
    }
    if (!text.contains(QLatin1String("://"))) {
        server.connection = text;
        return server;
    }
    const Result<ConnectionUrl> url = parseConnectionUrl(text);
    if (!url)
        return badUsage(url.error().message);
    if (!url->secret.isEmpty())
        return badUsage(CopyOptions::tr("Others on this computer can see a password or token in a URL. Leave it out, "
                                        "and set %1 or %2.")
                            .arg(password, token));
    server.profile = url->profile;
    if (isSet(token) && !server.profile.user.isEmpty())
        return badUsage(CopyOptions::tr("The URL names a user, and %1 is set: use one of them.").arg(token));
    if (isSet(password) && server.profile.user.isEmpty())
        return badUsage(
            CopyOptions::tr("%1 is set, and the URL names no user: write http://USER@host:port.").arg(password));
    if (isSet(token))
        server.profile.login = Profile::Login::Token;
    if (const Status status = server.profile.validate(Profile::Use::Once); !status)
        return std::unexpected(status.error());
    return server;
}

} // namespace

void CopyOptions::addTo(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("from"),
        tr("What is read: a connection saved in Penstock, local, or a URL such as http://user@host:8086/?org=o. Its "
           "secret comes from the keyring, or PENSTOCK_FROM_PASSWORD or PENSTOCK_FROM_TOKEN."),
        QStringLiteral("FROM"));
    parser.addPositionalArgument(QStringLiteral("to"),
                                 tr("What is written to, alike; PENSTOCK_TO_PASSWORD or PENSTOCK_TO_TOKEN."),
                                 QStringLiteral("TO"));
    TransferOptions::describe(parser);
    RunOptions::addTo(parser);
    parser.addOptions({
        {QStringLiteral("from-database"), tr("Read this database or bucket; if not given, the connection's."),
         QStringLiteral("name")},
        {QStringLiteral("from-rp"), tr("Read this retention policy (1.x)."), QStringLiteral("name")},
        {QStringLiteral("measurement"), tr("Copy only this measurement. May be repeated."), QStringLiteral("name")},
        {QStringLiteral("from"), tr("Copy points from this time on, such as 2024-01-31T12:00:00Z."),
         QStringLiteral("time")},
        {QStringLiteral("to"), tr("Copy points before this time."), QStringLiteral("time")},
        {QStringLiteral("window"),
         tr("Ask for so much time at once, such as 1d; if not given, as suits the rows. What is done is kept window by "
            "window."),
         QStringLiteral("duration")},
        {QStringLiteral("resume"), tr("Go on where an earlier run of the same copy stopped.")},
        {QStringLiteral("dry-run"), tr("Write nothing: say what would be copied, and what the target cannot hold.")},
        {QStringLiteral("query"), tr("Copy the answer to this statement instead of measurements."),
         QStringLiteral("statement")},
        {QStringLiteral("language"),
         tr("Of the statement: influxql, sql or flux; if not given, the server's usual "
            "one."),
         QStringLiteral("language")},
        {QStringLiteral("as"), tr("The measurement that the answer becomes; if not given, as it is called there."),
         QStringLiteral("name")},
        {QStringLiteral("tag"),
         tr("A column of the answer that becomes a tag; what it groups by is one anyway. May be repeated."),
         QStringLiteral("column")},
        {QStringLiteral("time"), tr("The column of the answer that holds the time, when it is not called time."),
         QStringLiteral("column")},
        {QStringLiteral("rejects"), tr("Write rows that were not stored, with the reason, to this CSV file."),
         QStringLiteral("file")},
        {QStringLiteral("summary"), tr("json: print the counts as one JSON object."), QStringLiteral("format")},
    });
}

Result<CopyOptions> CopyOptions::read(const QCommandLineParser &parser)
{
    const QStringList ends = parser.positionalArguments();
    if (ends.size() != 2)
        return badUsage(tr("Say from where and to where: copy FROM TO. Each is a saved connection's name, local, or a "
                           "URL."));
    CopyOptions options;
    Result<ServerEntry> from = readServer(ends[0], "FROM");
    Result<ServerEntry> to = readServer(ends[1], "TO");
    Status status = refuseConnectionOptions(parser);
    if (status && !from)
        status = std::unexpected(from.error());
    if (status && !to)
        status = std::unexpected(to.error());
    if (status)
        status = TransferOptions::read(parser, options.target);
    const Result<RunOptions> run = RunOptions::read(parser, options.target);
    if (status && !run)
        status = std::unexpected(run.error());
    if (status && run->skipsBadCells)
        status = badUsage(tr("--on-error skip-cell is for import: a point is copied whole or not."));
    if (status)
        status = options.readWish(parser);
    if (status)
        status = options.readStatement(parser);
    const QString summary = parser.value(QStringLiteral("summary"));
    if (status && !summary.isEmpty() && summary != u"json")
        status = badUsage(tr("--summary must be json."));
    if (!status)
        return std::unexpected(status.error());
    options.jsonSummary = !summary.isEmpty();
    options.from = *std::move(from);
    options.to = *std::move(to);
    options.target.rejectsFile = parser.value(QStringLiteral("rejects"));
    options.isDryRun = parser.isSet(QStringLiteral("dry-run"));
    options.resumes = parser.isSet(QStringLiteral("resume"));
    return options;
}

Status CopyOptions::readWish(const QCommandLineParser &parser)
{
    wish.database = parser.value(QStringLiteral("from-database"));
    wish.retentionPolicy = parser.value(QStringLiteral("from-rp"));
    wish.measurements = parser.values(QStringLiteral("measurement"));
    wish.measurements.removeDuplicates();
    if (const Status status = readMomentOption(parser, QStringLiteral("from"), wish.from); !status)
        return status;
    if (const Status status = readMomentOption(parser, QStringLiteral("to"), wish.to); !status)
        return status;
    if (wish.from && wish.to && *wish.from >= *wish.to)
        return badUsage(tr("--from must be before --to."));
    if (!parser.isSet(QStringLiteral("window")))
        return {};
    constexpr std::chrono::milliseconds least(1);
    const auto window = durationFromText(parser.value(QStringLiteral("window")));
    if (!window || *window < least)
        return badUsage(tr("--window must be a duration of at least 1ms, such as 1d, 6h or 30m."));
    wish.window = window->count();
    return {};
}

Status CopyOptions::readStatement(const QCommandLineParser &parser)
{
    asked.statement = parser.value(QStringLiteral("query")).trimmed();
    if (!parser.isSet(QStringLiteral("query"))) {
        for (const char *option : {"language", "as", "tag", "time"}) {
            if (parser.isSet(QLatin1String(option)))
                return badUsage(tr("--%1 goes with --query.").arg(QLatin1String(option)));
        }
        return {};
    }
    if (asked.statement.isEmpty())
        return badUsage(tr("The statement is empty."));
    for (const char *option : {"measurement", "from", "to", "window", "resume", "dry-run"}) {
        if (parser.isSet(QLatin1String(option)))
            return badUsage(tr("--%1 does not go with --query: the statement says what is copied, and is asked once. "
                               "Look at its answer by penstock-cli query.")
                                .arg(QLatin1String(option)));
    }
    if (parser.isSet(QStringLiteral("language"))) {
        asked.language = languageFromName(parser.value(QStringLiteral("language")));
        if (!asked.language)
            return badUsage(tr("--language must be influxql, sql or flux."));
    }
    asked.points.measurement = parser.value(QStringLiteral("as"));
    asked.points.tagColumns = parser.values(QStringLiteral("tag"));
    asked.points.timeColumn = parser.value(QStringLiteral("time"));
    asked.retentionPolicy = wish.retentionPolicy;
    return {};
}

} // namespace penstock
