// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/settings/privatefolder.h"

#include <QFileInfo>
#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace penstock {

namespace {

constexpr int minBatchRows = 1;
constexpr int maxBatchRows = 100'000;
constexpr int defaultBatchRows = 5'000;
constexpr int minConcurrency = 1;
constexpr int maxConcurrency = 32;
constexpr int defaultConcurrency = 2;

constexpr QLatin1String keyColourScheme("look/colourScheme");
constexpr QLatin1String keyInfluxdPath("localServer/influxdPath");
constexpr QLatin1String keyBatchRows("write/batchRows");
constexpr QLatin1String keyConcurrency("write/concurrency");
constexpr QLatin1String keyConnection("last/connection");
constexpr QLatin1String keyDatabase("last/database");

QString filePath(const QString &path)
{
    if (!path.isEmpty())
        return path;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/penstock/penstock.ini");
}

/// A file edited by hand may hold anything: text that is no number gives the default, numbers are clamped.
int boundedInt(const QVariant &value, int low, int high, int fallback)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok ? std::clamp(number, low, high) : fallback;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent) : QObject(parent)
{
    const QString file = filePath(path);
    // A folder that cannot be made shows in the status of QSettings; preferences then last for this run.
    (void)ensurePrivateFolder(QFileInfo(file).absolutePath());
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Settings::~Settings() = default;

Settings::ColourScheme Settings::colourScheme() const
{
    bool known = false;
    const QByteArray name = m_store->value(keyColourScheme).toString().toUtf8();
    const int value = QMetaEnum::fromType<ColourScheme>().keyToValue(name.constData(), &known);
    return known ? static_cast<ColourScheme>(value) : ColourScheme::System;
}

void Settings::setColourScheme(ColourScheme scheme)
{
    if (scheme == colourScheme())
        return;
    m_store->setValue(keyColourScheme,
                      QString::fromLatin1(QMetaEnum::fromType<ColourScheme>().valueToKey(static_cast<int>(scheme))));
    Q_EMIT colourSchemeChanged();
}

QString Settings::influxdPath() const
{
    return m_store->value(keyInfluxdPath).toString();
}

void Settings::setInfluxdPath(const QString &path)
{
    if (path == influxdPath())
        return;
    m_store->setValue(keyInfluxdPath, path);
    Q_EMIT influxdPathChanged();
}

int Settings::batchRows() const
{
    return boundedInt(m_store->value(keyBatchRows), minBatchRows, maxBatchRows, defaultBatchRows);
}

void Settings::setBatchRows(int rows)
{
    m_store->setValue(keyBatchRows, std::clamp(rows, minBatchRows, maxBatchRows));
}

int Settings::concurrency() const
{
    return boundedInt(m_store->value(keyConcurrency), minConcurrency, maxConcurrency, defaultConcurrency);
}

void Settings::setConcurrency(int writes)
{
    m_store->setValue(keyConcurrency, std::clamp(writes, minConcurrency, maxConcurrency));
}

QString Settings::lastConnection() const
{
    return m_store->value(keyConnection).toString();
}

QString Settings::lastDatabase() const
{
    return m_store->value(keyDatabase).toString();
}

void Settings::setLastTarget(const QString &profileId, const QString &database)
{
    m_store->setValue(keyConnection, profileId);
    m_store->setValue(keyDatabase, database);
}

QByteArray Settings::former(const QString &key) const
{
    return m_store->value(key).toByteArray();
}

void Settings::removeFormer(const QString &key)
{
    m_store->remove(key);
}

void Settings::sync()
{
    m_store->sync();
}

} // namespace penstock
