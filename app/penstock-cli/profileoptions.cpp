// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/profileoptions.h"

#include "core/file/atomicfile.h"
#include "core/file/smallfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ProfileOptions)
};

using Describe = std::function<void(QCommandLineParser &)>;

constexpr qint64 largestProfile = 1024 * 1024;

/// What is of one run, and not of a kind of file.
bool isOfOneRun(const QString &name)
{
    static const std::array names{QLatin1String("profile"), QLatin1String("save-profile"), QLatin1String("dry-run"),
                                  QLatin1String("lines"),   QLatin1String("rejects"),      QLatin1String("summary"),
                                  QLatin1String("resume"),  QLatin1String("yes"),          QLatin1String("undo")};
    return std::ranges::find(names, name) != names.end();
}

/// Whether the option is one of these, with a value or without as it is given.
bool isKnown(const ImportProfile::Option &option, const Describe &describe)
{
    QCommandLineParser parser;
    describe(parser);
    QStringList arguments{QStringLiteral("penstock-cli")};
    arguments += ImportProfile{{}, {option}}.arguments();
    return !isOfOneRun(option.name) && parser.parse(arguments) && parser.unknownOptionNames().isEmpty();
}

} // namespace

void ProfileOptions::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("profile"),
         Text::tr("Take options from this file, that --save-profile made; what is said here wins."),
         QStringLiteral("file")},
        {QStringLiteral("save-profile"), Text::tr("Keep these options in this file, for files with the same header."),
         QStringLiteral("file")},
    });
}

Result<QStringList> ProfileOptions::expand(const QStringList &arguments, const QCommandLineParser &parser,
                                           const Describe &describe)
{
    QStringList expanded = arguments;
    m_path = parser.value(QStringLiteral("profile"));
    if (parser.isSet(QStringLiteral("profile"))) {
        if (const Status status = read(m_path, describe); !status)
            return failure(status.error().kind,
                           Text::tr("The profile \"%1\" cannot be used. %2").arg(m_path, status.error().message));
        const QStringList own = m_profile.arguments();
        for (qsizetype i = 0; i < own.size(); ++i)
            expanded.insert(1 + i, own.at(i));
    }
    m_saveTo = parser.value(QStringLiteral("save-profile"));
    if (!m_saveTo.isEmpty()) {
        QCommandLineParser all;
        describe(all);
        // Options of the connection are not among them, and do not matter here.
        all.parse(expanded);
        remember(all, describe);
    }
    return expanded;
}

Status ProfileOptions::read(const QString &path, const Describe &describe)
{
    const auto json = readSmallFile(path, largestProfile);
    if (!json)
        return std::unexpected(json.error());
    const auto profile = ImportProfile::fromJson(
        *json, [&describe](const ImportProfile::Option &option) { return isKnown(option, describe); });
    if (!profile)
        return std::unexpected(profile.error());
    m_profile = *profile;
    return {};
}

void ProfileOptions::remember(const QCommandLineParser &parser, const Describe &describe)
{
    QStringList names = parser.optionNames();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const ImportProfile::Option option{name, parser.values(name)};
        if (isKnown(option, describe))
            m_kept.options += option;
    }
}

Status ProfileOptions::take(const QStringList &header, const QString &file)
{
    if (!m_path.isEmpty() && !m_profile.fits(header)) {
        return failure(
            Error::Kind::BadInput,
            Text::tr("The profile \"%1\" is for files with the columns %2; %3 has %4.")
                .arg(m_path, m_profile.header.join(QStringLiteral(", ")), file, header.join(QStringLiteral(", "))));
    }
    if (m_saveTo.isEmpty())
        return {};
    m_kept.header = header;
    const QString path = std::exchange(m_saveTo, {});
    return AtomicFile::write(path, m_kept.toJson());
}

} // namespace penstock
