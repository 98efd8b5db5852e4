// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/importablefiles.h"

#include "core/async/plural.h"
#include "core/importing/rejectsplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace penstock {

namespace {

struct ImportableFilesText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ImportableFiles)
};

constexpr std::array endings{"csv", "tsv", "tab", "txt", "dat"};

} // namespace

ImportableFiles ImportableFiles::in(const QString &folder, bool recursive)
{
    QStringList filters;
    for (const char *const ending : endings) {
        for (const char *const packing : {"", ".gz", ".zst"})
            filters += QStringLiteral("*.%1%2").arg(QLatin1String(ending), QLatin1String(packing));
    }
    const QDir dir(folder);
    ImportableFiles found;
    for (const QString &name : dir.entryList(filters, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(name);
        (RejectsPlace::isOne(path) ? found.rejects : found.files) += path;
    }
    if (!recursive)
        return found;
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        const ImportableFiles below = in(dir.filePath(name), true);
        found.files += below.files;
        found.rejects += below.rejects;
    }
    return found;
}

QString ImportableFiles::tellLeftOut(const QStringList &rejects)
{
    if (rejects.isEmpty())
        return {};
    return ImportableFilesText::tr("%n file(s) with refused rows of earlier imports are left out, such as %1.", nullptr,
                                   plural(quint64(rejects.size())))
        .arg(QFileInfo(rejects.constFirst()).fileName());
}

QString importableEndings()
{
    QStringList names;
    for (const char *const ending : endings)
        names += QStringLiteral(".%1").arg(QLatin1String(ending));
    return names.join(QStringLiteral(", "));
}

} // namespace penstock
