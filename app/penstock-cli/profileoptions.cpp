// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/profileoptions.h"

#include "app/penstock-cli/inputspool.h"
#include "core/file/atomicfile.h"
#include "core/importing/csvanalysis.h"
#include "core/importing/profile/importoptions.h"
#include "core/importing/profile/planprofile.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSet>

#include <utility>

namespace penstock {

namespace {

const QString automatic = QStringLiteral("auto");

/// A name that can be no profile's of the folder, or has the ending of a file.
bool isPath(const QString &text)
{
    return text.contains(u'/') || text.endsWith(QLatin1String(".json"));
}

/// The options that say of one column what it is; their values begin with its name.
bool isOfColumn(const QString &option)
{
    return option == u"tag" || option == u"field" || option == u"ignore" || option == u"measurement-column";
}

QString columnOf(const QString &option, const QString &value)
{
    return option == u"field" && value.contains(u':') ? value.left(value.lastIndexOf(u':')) : value;
}

/// The profile without what the command line says otherwise.
ImportProfile withoutOverruled(ImportProfile profile, const QCommandLineParser &given)
{
    QSet<QString> columns;
    for (const QString &option : given.optionNames()) {
        for (const QString &value : given.values(option)) {
            if (isOfColumn(option) || option == u"time")
                columns.insert(columnOf(option, value));
        }
    }
    const QStringList names = given.optionNames();
    const auto isOverruled = [&names](const QString &option) {
        if (option == u"delimiter" || option == u"column-starts")
            return names.contains(u"delimiter") || names.contains(u"column-starts");
        if (option == u"time-format" || option == u"time-start" || option == u"refuse-far-times")
            return names.contains(u"time-format") || names.contains(u"time");
        const bool adds =
            option == u"tag" || option == u"field" || option == u"ignore" || option == u"rename" || option == u"null";
        return !adds && names.contains(option);
    };
    QList<ImportProfile::Option> kept;
    for (ImportProfile::Option option : std::as_const(profile.options)) {
        const bool hadValues = !option.values.isEmpty();
        if (isOfColumn(option.name))
            option.values.removeIf(
                [&](const QString &value) { return columns.contains(columnOf(option.name, value)); });
        if (!isOverruled(option.name) && (!hadValues || !option.values.isEmpty()))
            kept += option;
    }
    profile.options = kept;
    return profile;
}

} // namespace

void ProfileOptions::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("profile"),
         tr("Take options from this profile, that --save-profile or the window kept: its name, or a file. auto: the "
            "kept "
            "one that is for files with the header of the first file. What is said here wins."),
         QStringLiteral("name|file|auto")},
        {QStringLiteral("save-profile"),
         tr("Keep these options under this name, or in this file (with a / or ending in .json), for files with the "
            "same "
            "header."),
         QStringLiteral("name|file")},
    });
}

Result<QStringList> ProfileOptions::expand(const QStringList &arguments, const QCommandLineParser &parser)
{
    QStringList expanded = arguments;
    if (const QString profile = QStringLiteral("profile"); parser.isSet(profile)) {
        const QString name = parser.value(profile);
        const auto found = name == automatic ? findFor(parser.positionalArguments()) : find(name);
        if (!found)
            return std::unexpected(found.error());
        m_used = *found;
        const QStringList own = withoutOverruled(found->profile, parser).arguments();
        for (qsizetype i = 0; i < own.size(); ++i)
            expanded.insert(1 + i, own.at(i));
    }
    m_saveTo = parser.value(QStringLiteral("save-profile"));
    if (m_saveTo.isEmpty())
        return expanded;
    if (m_saveTo == automatic)
        return failure(Error::Kind::BadInput, tr("--save-profile: \"auto\" cannot be the name of a profile."));
    if (const Status status = isPath(m_saveTo) ? Status() : ImportProfileFolder::checkName(m_saveTo); !status)
        return std::unexpected(status.error());
    QCommandLineParser all;
    ImportOptions::describe(all);
    // Options of the run and the connection are not among them, and do not matter here.
    all.parse(expanded);
    QStringList names = all.optionNames();
    names.removeDuplicates();
    for (const QString &option : std::as_const(names)) {
        if (const ImportProfile::Option kept{option, all.values(option)}; ImportOptions::isKey(kept))
            m_kept.options += kept;
    }
    return expanded;
}

Result<KeptProfile> ProfileOptions::find(const QString &text) const
{
    const bool isKept = !isPath(text) && m_folder.holds(text);
    if (isKept && QFileInfo(text).isFile())
        return failure(
            Error::Kind::BadInput,
            tr("--profile %1: there is a kept profile and a file of that name. For the file say ./%1, for the "
               "profile %2.")
                .arg(text, m_folder.fileOf(text)));
    if (!isKept && !isPath(text) && !QFileInfo(text).exists()) {
        QStringList names;
        for (const KeptProfile &kept : m_folder.read().profiles)
            names += kept.name;
        return failure(Error::Kind::BadInput,
                       names.isEmpty()
                           ? tr("--profile %1: no profile is kept, and there is no such file.").arg(text)
                           : tr("--profile %1: no such profile is kept, and there is no such file. Kept are: "
                                "%2.")
                                 .arg(text, names.join(QStringLiteral(", "))));
    }
    const auto profile = isKept ? m_folder.load(text) : ImportProfileFolder::loadFile(text);
    if (!profile)
        return std::unexpected(profile.error());
    return KeptProfile{text, *profile};
}

Result<KeptProfile> ProfileOptions::findFor(const QStringList &files) const
{
    const QString file = files.value(0);
    if (!QFileInfo(file).isFile() || InputSpool::isNeededFor(file))
        return failure(Error::Kind::BadInput,
                       tr("--profile auto needs a file whose header it can look at; name the profile, or the file."));
    const auto analysis = analyseCsv(file, {}, {}, false);
    if (!analysis)
        return std::unexpected(analysis.error());
    const QList<KeptProfile> known = profilesKnownBy(fingerprintOf(*analysis), m_folder.read().profiles);
    if (known.size() == 1)
        return known.constFirst();
    if (known.isEmpty())
        return failure(Error::Kind::BadInput,
                       tr("--profile auto: no kept profile is for files with the columns %1. Say what the columns are, "
                          "and keep it by --save-profile NAME.")
                           .arg(headerOf(*analysis).join(QStringLiteral(", "))));
    QStringList names;
    for (const KeptProfile &kept : known)
        names += kept.name;
    return failure(Error::Kind::BadInput, tr("--profile auto: several kept profiles are for such files: %1. Name one.")
                                              .arg(names.join(QStringLiteral(", "))));
}

Status ProfileOptions::take(const CsvAnalysis &analysis, const QString &name)
{
    const QStringList header = headerOf(analysis);
    if (m_used && !m_used->profile.fits(header)) {
        return failure(Error::Kind::BadInput, tr("The profile \"%1\" is for files with the columns %2; %3 has %4.")
                                                  .arg(m_used->name, m_used->profile.header.join(QStringLiteral(", ")),
                                                       name, header.join(QStringLiteral(", "))));
    }
    if (m_saveTo.isEmpty())
        return {};
    m_kept.header = header;
    if (const auto bare = analyseCsv(analysis.plan.file, {}, {}, false); bare && headerOf(*bare) != header)
        m_kept.found = headerOf(*bare);
    const QString where = std::exchange(m_saveTo, {});
    return isPath(where) ? AtomicFile::write(where, m_kept.toJson()) : m_folder.save(where, m_kept);
}

QString ProfileOptions::hintFor(const CsvAnalysis &analysis)
{
    if (m_used || !m_saveTo.isEmpty())
        return {};
    if (!m_known)
        m_known = m_folder.read().profiles;
    QStringList names;
    for (const KeptProfile &kept : profilesKnownBy(fingerprintOf(analysis), *m_known))
        names += kept.name;
    if (names.isEmpty())
        return {};
    m_known->clear();
    return names.size() == 1
               ? tr("The profile \"%1\" is for files with these columns: --profile \"%1\"").arg(names.constFirst())
               : tr("Profiles for files with these columns are kept: %1. Take one by --profile NAME.")
                     .arg(names.join(QStringLiteral(", ")));
}

} // namespace penstock
