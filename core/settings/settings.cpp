// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/async/sentences.h"
#include "core/settings/privatefolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace penstock {

namespace {

constexpr QLatin1String keyConnection("last/connection");
constexpr QLatin1String keyDatabase("last/database");

QString filePath(const QString &path)
{
    if (!path.isEmpty())
        return path;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/penstock/penstock.ini");
}

/// What earlier versions kept in files of their own; they stay there for those versions.
void takeOver(QSettings &store, QLatin1String key, const QString &file, QLatin1String itsKey)
{
    if (store.contains(key) || !QFile::exists(file))
        return;
    const QSettings before(file, QSettings::IniFormat);
    if (before.contains(itsKey))
        store.setValue(key, before.value(itsKey));
}

} // namespace

Settings::Settings(const QString &path, QObject *parent) : QObject(parent)
{
    const QString file = filePath(path);
    // A folder that cannot be made shows in the status of QSettings, as soon as something is set.
    (void)ensurePrivateFolder(QFileInfo(file).absolutePath());
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
    if (m_store->status() == QSettings::FormatError)
        keepAside();
    else
        look();
    const QDir folder = QFileInfo(file).absoluteDir();
    takeOver(*m_store, settingkey::memory, folder.filePath(QStringLiteral("results.ini")), QLatin1String("memory"));
    const QString monitor = folder.filePath(QStringLiteral("runs/monitor.ini"));
    takeOver(*m_store, settingkey::notice, monitor, QLatin1String("notice"));
    takeOver(*m_store, settingkey::longPause, monitor, QLatin1String("longPause"));
}

Settings::~Settings() = default;

QVariant Settings::value(QLatin1String key) const
{
    const Setting *const setting = settingOf(key);
    Q_ASSERT(setting);
    return setting->read(m_store->value(key));
}

void Settings::setValue(QLatin1String key, const QVariant &value)
{
    const Setting *const setting = settingOf(key);
    Q_ASSERT(setting);
    const QVariant before = this->value(key);
    const QVariant now = setting->read(value);
    store(key, now);
    if (now == before)
        return;
    if (key == settingkey::colourScheme)
        Q_EMIT colourSchemeChanged();
    Q_EMIT changed(key);
}

bool Settings::isUsual(QLatin1String key) const
{
    const Setting *const setting = settingOf(key);
    return setting && value(key) == setting->usual;
}

Settings::ColourScheme Settings::colourScheme() const
{
    const QByteArray name = text(settingkey::colourScheme).toLatin1();
    return static_cast<ColourScheme>(QMetaEnum::fromType<ColourScheme>().keyToValue(name.constData()));
}

void Settings::setColourScheme(ColourScheme scheme)
{
    setValue(settingkey::colourScheme,
             QString::fromLatin1(QMetaEnum::fromType<ColourScheme>().valueToKey(static_cast<int>(scheme))));
}

QString Settings::influxdPath() const
{
    return text(settingkey::influxdPath);
}

void Settings::setInfluxdPath(const QString &path)
{
    setValue(settingkey::influxdPath, path);
}

int Settings::batchRows() const
{
    return number(settingkey::batchRows);
}

int Settings::concurrency() const
{
    return number(settingkey::concurrency);
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
    store(keyConnection, profileId);
    store(keyDatabase, database);
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
    look();
}

void Settings::store(const QString &key, const QVariant &value)
{
    m_store->setValue(key, value);
    if (!std::exchange(m_isLookDue, true))
        QMetaObject::invokeMethod(this, &Settings::look, Qt::QueuedConnection);
}

/// Writes what is not written yet. A QSettings keeps an error for good; another one of the same file has what the first
/// could not write, and tries again.
void Settings::look()
{
    m_isLookDue = false;
    m_store = std::make_unique<QSettings>(m_store->fileName(), QSettings::IniFormat);
    const bool wasFailing = std::exchange(m_isFailing, m_store->status() == QSettings::AccessError);
    if (!m_isFailing)
        m_trouble.reset();
    if (!m_isFailing || wasFailing)
        return;
    m_trouble.emplace();
    m_trouble->kind = Error::Kind::File;
    m_trouble->message = tr("The preferences are not kept: %1 cannot be read and written. What is set lasts until "
                            "Penstock ends.")
                             .arg(QDir::toNativeSeparators(m_store->fileName()));
    Q_EMIT failed(*m_trouble);
}

/// The next change writes the file anew, without what was not understood.
void Settings::keepAside()
{
    const QString path = m_store->fileName();
    const QString aside = path + QStringLiteral(".damaged-") +
                          QFileInfo(path).lastModified().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const bool isKept = QFile::exists(aside) || QFile::copy(path, aside);
    m_trouble.emplace();
    m_trouble->kind = Error::Kind::File;
    m_trouble->message = tr("Some of the preferences in %1 cannot be read: the usual ones are in force.")
                             .arg(QDir::toNativeSeparators(path));
    if (isKept)
        m_trouble->message =
            joinedSentences(m_trouble->message, tr("The file is kept as %1.").arg(QDir::toNativeSeparators(aside)));
}

} // namespace penstock
