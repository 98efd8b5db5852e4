// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/completion/commandcompleter.h"

#include "app/penstock-cli/command.h"
#include "core/client/wire/runnablepatterns.h"
#include "core/connection/profilestore.h"
#include "core/importing/profile/importprofilefolder.h"
#include "core/workspace/patternstore.h"

#include <QTimeZone>

#include <algorithm>

namespace penstock {

namespace {

void add(CommandCompletion &completion, const QStringList &texts)
{
    for (const QString &text : texts)
        completion.candidates += CommandCompletion::Candidate{text, {}};
}

CommandCompletion options(const QList<HelpItem> &items)
{
    CommandCompletion completion;
    for (const HelpItem &item : items) {
        for (const QString &name : item.names)
            completion.candidates += CommandCompletion::Candidate{name, item.description};
    }
    return completion;
}

CommandCompletion commands()
{
    CommandCompletion completion;
    const QList<CommandList::Entry> entries = CommandList::all();
    for (const CommandList::Entry &entry : entries)
        completion.candidates += CommandCompletion::Candidate{entry.name, entry.does};
    return completion;
}

CommandCompletion patterns(Flavour flavour)
{
    CommandCompletion completion;
    QStringList known;
    const PatternStore own;
    for (const Language language : {Language::InfluxQl, Language::Sql, Language::Flux}) {
        for (const PatternGroup &group : runnablePatterns(language, flavour) + own.groups(language)) {
            for (const QueryPattern &pattern : group.patterns) {
                if (known.contains(pattern.name()))
                    continue;
                known += pattern.name();
                completion.candidates += CommandCompletion::Candidate{pattern.name(), pattern.title()};
            }
        }
    }
    return completion;
}

void keep(CommandCompletion &completion, const QString &beginning, const QString &before)
{
    completion.candidates.removeIf([&beginning](const CommandCompletion::Candidate &candidate) {
        return !candidate.text.startsWith(beginning) ||
               std::ranges::any_of(candidate.text, [](QChar c) { return c.unicode() < 0x20; });
    });
    for (CommandCompletion::Candidate &candidate : completion.candidates) {
        candidate.text.prepend(before);
        candidate.note = candidate.note.simplified();
    }
}

const HelpItem *find(const QList<HelpItem> &items, const QString &name)
{
    const auto found = std::ranges::find_if(items, [&name](const HelpItem &item) { return item.names.contains(name); });
    return found == items.end() ? nullptr : &*found;
}

/// "--format", "=", "csv" are one word; true when the last one is that.
bool joinAtEquals(QStringList &words)
{
    bool isJoined = false;
    for (qsizetype i = 1; i < words.size();) {
        isJoined = false;
        if (words[i] == u"=" && words[i - 1].startsWith(QLatin1String("--"))) {
            words[i - 1] += u'=' + (i + 1 < words.size() ? words[i + 1] : QString());
            words.remove(i, std::min<qsizetype>(2, words.size() - i));
            isJoined = i == words.size();
        } else {
            ++i;
        }
    }
    return isJoined;
}

} // namespace

CommandCompletion CommandCompleter::complete(QStringList words) const
{
    const bool isJoined = joinAtEquals(words);
    const QString current = words.isEmpty() ? QString() : words.takeLast();
    CommandCompletion completion;
    if (words.isEmpty()) {
        completion = commands();
        if (current.startsWith(u'-'))
            add(completion, {QStringLiteral("--help"), QStringLiteral("--version")});
        keep(completion, current, {});
        return completion;
    }
    const std::optional<CommandList::Entry> entry = CommandList::find(words.constFirst());
    if (!entry)
        return {};
    completion = inCommand(*entry, words.mid(1), current);
    const qsizetype equals = current.startsWith(QLatin1String("--")) ? current.indexOf(u'=') : -1;
    keep(completion, current.mid(equals + 1), isJoined ? QString() : current.left(equals + 1));
    return completion;
}

CommandCompletion CommandCompleter::inCommand(const CommandList::Entry &entry, const QStringList &before,
                                              const QString &current) const
{
    const std::unique_ptr<Command> command = m_factory(entry.name);
    const CommandHelp help = CommandHelp::of(*command);
    QList<HelpItem> known = help.options;
    if (command->needsConnection())
        known += CommandHelp::connectionOptions();
    known += HelpItem{{QStringLiteral("--help")}, {}, {}};

    qsizetype arguments = 0;
    bool optionsAreOver = false;
    const HelpItem *waiting = nullptr; // for its value
    for (const QString &word : before) {
        if (waiting) {
            waiting = nullptr;
        } else if (optionsAreOver || !word.startsWith(u'-') || word == u"-") {
            ++arguments;
        } else if (word == u"--") {
            optionsAreOver = true;
        } else if (!word.contains(u'=')) {
            const HelpItem *option = find(known, word);
            waiting = option && !option->value.isEmpty() ? option : nullptr;
        }
    }
    if (waiting)
        return values(kindOf(*waiting), before);
    if (!optionsAreOver && current.startsWith(u'-')) {
        const qsizetype equals = current.indexOf(u'=');
        if (equals < 0)
            return options(known);
        const HelpItem *option = find(known, current.left(equals));
        return option ? values(kindOf(*option), before) : CommandCompletion();
    }
    if (help.takes.isEmpty())
        return {};
    const bool isRepeated = help.takes.constLast().endsWith(u'…');
    const qsizetype place = isRepeated ? std::min(arguments, help.takes.size() - 1) : arguments;
    if (place >= help.takes.size())
        return {};
    return values(kindOfArgument(help.takes[place], help.arguments.value(place)), before);
}

Flavour CommandCompleter::flavourSaidBy(const QStringList &before) const
{
    const auto valueOf = [&before](const QString &option) {
        QString value;
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (before[i] == option)
                value = before.value(i + 1);
            else if (before[i].startsWith(option + u'='))
                value = before[i].mid(option.size() + 1);
        }
        return value;
    };
    const Flavour said = flavourFromKey(valueOf(QStringLiteral("--flavour"))).value_or(Flavour::Unknown);
    const QString connection = valueOf(QStringLiteral("--connection"));
    if (said != Flavour::Unknown || connection.isEmpty() || !m_profiles.load())
        return said;
    const QList<Profile> &profiles = m_profiles.profiles();
    const auto known = std::ranges::find(profiles, connection, &Profile::name);
    return known == profiles.end() ? said : known->flavour;
}

CommandCompletion CommandCompleter::values(const ValueKind &kind, const QStringList &before) const
{
    CommandCompletion completion;
    switch (kind.source) {
    case ValueKind::Source::Unknown:
        break;
    case ValueKind::Source::Files:
        completion.paths = CommandCompletion::Paths::Files;
        break;
    case ValueKind::Source::Folders:
        completion.paths = CommandCompletion::Paths::Folders;
        break;
    case ValueKind::Source::Connections:
        if (m_profiles.load()) {
            for (const Profile &profile : m_profiles.profiles())
                completion.candidates += CommandCompletion::Candidate{profile.name, {}};
        }
        break;
    case ValueKind::Source::Patterns:
        completion = patterns(flavourSaidBy(before));
        break;
    case ValueKind::Source::Profiles: {
        const QList<KeptProfile> kept = ImportProfileFolder().read().profiles;
        for (const KeptProfile &profile : kept)
            completion.candidates += CommandCompletion::Candidate{profile.name, {}};
        completion.paths = CommandCompletion::Paths::Files;
        break;
    }
    case ValueKind::Source::TimeZones: {
        const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &zone : zones)
            completion.candidates += CommandCompletion::Candidate{QString::fromLatin1(zone), {}};
        break;
    }
    case ValueKind::Source::Commands:
        completion = commands();
        break;
    }
    add(completion, kind.words);
    return completion;
}

} // namespace penstock
