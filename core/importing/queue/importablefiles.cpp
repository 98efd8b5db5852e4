// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/importablefiles.h"

#include <QDir>

#include <array>

namespace penstock {

namespace {

constexpr std::array endings{"csv", "tsv", "tab", "txt", "dat"};

} // namespace

QStringList importableFilesIn(const QString &folder, bool recursive)
{
    QStringList filters;
    for (const char *const ending : endings) {
        for (const char *const packing : {"", ".gz", ".zst"})
            filters += QStringLiteral("*.%1%2").arg(QLatin1String(ending), QLatin1String(packing));
    }
    const QDir dir(folder);
    QStringList files;
    for (const QString &name : dir.entryList(filters, QDir::Files, QDir::Name))
        files += dir.filePath(name);
    if (!recursive)
        return files;
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
        files += importableFilesIn(dir.filePath(name), true);
    return files;
}

QString importableEndings()
{
    QStringList names;
    for (const char *const ending : endings)
        names += QStringLiteral(".%1").arg(QLatin1String(ending));
    return names.join(QStringLiteral(", "));
}

} // namespace penstock
