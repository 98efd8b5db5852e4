// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/help/commandlist.h"

#include <algorithm>

namespace penstock {

QList<CommandList::Entry> CommandList::all()
{
    const auto entry = [](const char *name, const char *takes, const QString &does) {
        return Entry{QString::fromLatin1(name), QString::fromUtf8(takes), does};
    };
    return {
        entry("ping", "", tr("what a server is, how far away, and whether the login holds")),
        entry("query", "STATEMENT", tr("run InfluxQL, SQL or Flux and print the answer")),
        entry("patterns", "", tr("list the patterns that query --pattern knows")),
        entry("schema", "WHAT", tr("what a server holds: databases, measurements, tags, fields, …")),
        entry("admin", "ACTION", tr("databases, users, tokens, running queries, …: list, make, change, drop")),
        entry("write", "FILE…", tr("write line protocol")),
        entry("import", "FILE…", tr("import CSV files")),
        entry("copy", "FROM TO", tr("a database, measurements or a query's answer of one server into another's")),
        entry("sink", "ACTION", tr("a pipeline as a JSON document describes it: run FILE, check FILE, or schema")),
        entry("server", "ACTION", tr("the embedded local server: start, stop, status")),
        entry("demo", "", tr("sample data made, imported and queried on the local server")),
        entry("help", "[COMMAND]", tr("what a command takes, or all of them as a document")),
        entry("completion", "SHELL", tr("what makes a shell complete these commands: bash, zsh or fish")),
    };
}

std::optional<CommandList::Entry> CommandList::find(const QString &name)
{
    const QList<Entry> entries = all();
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

QString CommandList::overview()
{
    const QList<Entry> entries = all();
    const auto left = [](const Entry &entry) { return (entry.name + u' ' + entry.takes).trimmed(); };
    qsizetype width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, left(entry).size());
    QString commands;
    for (const Entry &entry : entries)
        commands += QStringLiteral("  %1  %2\n").arg(left(entry).leftJustified(width), entry.does);
    return tr("Usage: penstock-cli COMMAND [CONNECTION] [OPTIONS]\n\n"
              "Commands:\n"
              "%1\n"
              "CONNECTION is --connection NAME, --local, or --url URL [--user NAME | --token-stdin].\n"
              "penstock-cli COMMAND --help tells the options of a command.")
        .arg(commands);
}

} // namespace penstock
