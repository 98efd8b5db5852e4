// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/patternscommand.h"

#include "app/penstock-cli/terminal.h"
#include "core/client/wire/runnablepatterns.h"
#include "core/file/atomicfile.h"
#include "core/file/smallfile.h"
#include "core/workspace/patternstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace penstock {

namespace {

constexpr qint64 longestFile = 16 * 1024 * 1024;

QString placesOf(const QueryPattern &pattern)
{
    QStringList names;
    for (const QueryPattern::Placeholder &placeholder : pattern.placeholders())
        names += placeholder.name;
    return names.join(u' ');
}

class Listing
{
public:
    Listing()
    {
        for (const char *name : {"name", "language", "places", "title", "text"})
            m_table.addColumn(Column(QString::fromLatin1(name), ColumnType::Text));
    }

    void add(const QueryPattern &pattern)
    {
        const std::array values{pattern.name(), languageName(pattern.language()), placesOf(pattern), pattern.title(),
                                pattern.text()};
        for (std::size_t i = 0; i < values.size(); ++i)
            m_table.column(i).appendText(values[i].toStdString());
    }

    const Table &table() const { return m_table; }

private:
    Table m_table;
};

} // namespace

void PatternsCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Lists the patterns that query --pattern knows: the built-in ones, which ask the same in each language, and "
           "your own. Needs no server."));
    parser.addOptions({
        {QStringLiteral("language"), tr("Only those in influxql, sql or flux."), QStringLiteral("language")},
        {QStringLiteral("runs-on"),
         tr("Of the built-in ones only those that such a server runs: v1, v2, v3, v3-distributed, victoriametrics, "
            "questdb or greptimedb."),
         QStringLiteral("kind")},
        {QStringLiteral("import"),
         tr("Take over the patterns of this file into your own; those of the same names are "
            "replaced."),
         QStringLiteral("file")},
        {QStringLiteral("export"), tr("Write your own patterns into this file."), QStringLiteral("file")},
    });
    m_output.addTo(parser);
}

Status PatternsCommand::configure(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return failure(Error::Kind::BadInput,
                       tr("patterns takes no argument: %1.").arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(QStringLiteral("language"))) {
        m_language = languageFromName(parser.value(QStringLiteral("language")));
        if (!m_language)
            return failure(Error::Kind::BadInput, tr("--language must be influxql, sql or flux."));
    }
    if (parser.isSet(QStringLiteral("runs-on"))) {
        const std::optional<Flavour> flavour = flavourFromKey(parser.value(QStringLiteral("runs-on")));
        if (!flavour || *flavour == Flavour::Unknown)
            return failure(Error::Kind::BadInput, tr("--runs-on must be v1, v2, v3, v3-distributed, victoriametrics, "
                                                     "questdb or greptimedb."));
        m_flavour = *flavour;
    }
    m_import = parser.value(QStringLiteral("import"));
    m_export = parser.value(QStringLiteral("export"));
    if (!m_import.isEmpty() && !m_export.isEmpty())
        return failure(Error::Kind::BadInput, tr("Give --import or --export, not both."));
    return OutputFormat::read(parser, m_output);
}

void PatternsCommand::start(Session *)
{
    const Status status = !m_import.isEmpty() ? take() : !m_export.isEmpty() ? give() : list();
    if (status)
        Q_EMIT done(Done);
    else
        failWith(status.error());
}

Status PatternsCommand::list() const
{
    const PatternStore own;
    for (const QString &problem : own.problems())
        terminal::report(problem);
    Listing listing;
    for (const Language language : {Language::InfluxQl, Language::Sql, Language::Flux}) {
        if (m_language.value_or(language) != language)
            continue;
        for (const PatternGroup &group : runnablePatterns(language, m_flavour) + own.groups(language)) {
            for (const QueryPattern &pattern : group.patterns)
                listing.add(pattern);
        }
    }
    return printTable(listing.table(), m_output);
}

Status PatternsCommand::take() const
{
    const Result<QByteArray> bytes = readSmallFile(m_import, longestFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    PatternStore own;
    Status written;
    connect(&own, &PatternStore::failed, this, [&written](const Error &error) { written = std::unexpected(error); });
    const Result<QStringList> leftOut = own.take(*bytes);
    if (!leftOut)
        return std::unexpected(leftOut.error());
    own.flush();
    QCoreApplication::sendPostedEvents(); // what the writer has to tell
    for (const QString &problem : *leftOut)
        terminal::report(problem);
    if (!written)
        return written;
    if (!leftOut->isEmpty())
        return failure(Error::Kind::BadInput, tr("%n pattern(s) of the file were left out; the others are taken over.",
                                                 nullptr, static_cast<int>(leftOut->size())));
    return {};
}

Status PatternsCommand::give() const
{
    const PatternStore own;
    if (!own.problems().isEmpty())
        return failure(Error::Kind::BadInput, own.problems().constFirst());
    return AtomicFile::write(m_export, PatternFile{own.patterns(), {}}.toJson());
}

} // namespace penstock
