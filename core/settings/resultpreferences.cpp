// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/resultpreferences.h"

#include "core/settings/privatefolder.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace penstock {

namespace {

constexpr QLatin1String keyMemory("memory");

QString filePath(const QString &path)
{
    if (!path.isEmpty())
        return path;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/penstock/results.ini");
}

int bounded(int mebibytes)
{
    return mebibytes <= 0 ? 0 : std::clamp(mebibytes, ResultPreferences::leastMemory, ResultPreferences::mostMemory);
}

} // namespace

ResultPreferences::ResultPreferences(const QString &path, QObject *parent) : QObject(parent)
{
    const QString file = filePath(path);
    // Where nothing can be written, what is chosen lasts for this run. NOLINTNEXTLINE(bugprone-unused-return-value)
    (void)ensurePrivateFolder(QFileInfo(file).absolutePath());
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

ResultPreferences::~ResultPreferences() = default;

int ResultPreferences::memory() const
{
    return bounded(m_store->value(keyMemory).toInt()); // text that is no number is 0
}

void ResultPreferences::setMemory(int mebibytes)
{
    if (bounded(mebibytes) == memory())
        return;
    m_store->setValue(keyMemory, bounded(mebibytes));
    Q_EMIT memoryChanged();
}

} // namespace penstock
