// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/settingsfile.h"

#include "core/connection/profilestore.h"
#include "core/http/proxyaddress.h"
#include "core/settings/settings.h"
#include "core/workspace/keychoices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

constexpr QLatin1String fieldProgram("program");
constexpr QLatin1String fieldVersion("version");
constexpr QLatin1String fieldSettings("settings");
constexpr QLatin1String fieldKeys("keys");
constexpr QLatin1String fieldConnections("connections");
constexpr QLatin1String ourProgram("penstock");

Status refused(const QString &reason)
{
    return failure(Error::Kind::BadInput, SettingsFile::tr("%1 Nothing was changed.").arg(reason));
}

/// What keeps a proxy's address out of the file: a password, which one that cannot be read may hide.
Status checkProxy(const QString &text)
{
    const Result<ProxyAddress> proxy = ProxyAddress::parse(text);
    if (!proxy)
        return std::unexpected(proxy.error());
    if (!proxy->password.isEmpty())
        return failure(Error::Kind::BadInput,
                       SettingsFile::tr("The proxy's address holds a password, which belongs into no file."));
    return {};
}

Status readSettings(const QJsonObject &object, SettingsFile *file)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const Setting *const setting = settingOf(field.key());
        if (!setting)
            return refused(SettingsFile::tr("There is no setting \"%1\".").arg(field.key().left(80)));
        const std::optional<QVariant> value = setting->fromJson(field.value());
        if (!value)
            return refused(SettingsFile::tr("The setting \"%1\" has a value that it cannot have.").arg(field.key()));
        if (setting->key == settingkey::proxy) {
            if (const Status fits = checkProxy(value->toString()); !fits)
                return refused(fits.error().message);
        }
        file->settings.insert(field.key(), *value);
    }
    return {};
}

Status readKeys(const QJsonObject &object, SettingsFile *file)
{
    for (auto command = object.begin(); command != object.end(); ++command) {
        const Status wrong =
            refused(SettingsFile::tr("The keys of \"%1\" are no list of texts.").arg(command.key().left(80)));
        if (!command.value().isArray())
            return wrong;
        QStringList &keys = file->keys[command.key()];
        const QJsonArray values = command.value().toArray();
        for (const auto &value : values) {
            if (!value.isString())
                return wrong;
            keys += value.toString();
        }
    }
    return {};
}

Status readConnections(const QJsonArray &array, SettingsFile *file)
{
    file->connections.reserve(array.size());
    for (const auto &value : array) {
        Result<Profile> profile = Profile::fromJson(value.toObject());
        if (!profile)
            return refused(profile.error().message);
        if (const Status valid = profile->validate(); !valid)
            return refused(valid.error().message);
        if (profile->isLocal())
            return refused(SettingsFile::tr("The local server is no connection that can be taken over."));
        file->connections += *profile;
    }
    return {};
}

/// To another server, or on another way: a password that is kept for the one is not for the other.
bool leadsElsewhere(const Profile &one, const Profile &other)
{
    return one.url != other.url || one.unixSocket != other.unixSocket || one.ssh != other.ssh ||
           one.proxy != other.proxy || one.trust != other.trust || one.caFile != other.caFile ||
           one.pinnedSha256 != other.pinnedSha256;
}

QString freshName(const ProfileStore &profiles, const Profile &profile)
{
    QString name = profile.name;
    for (int number = 2;; ++number) {
        const std::optional<Profile> same = profiles.findByName(name);
        if (!same || same->id == profile.id)
            return name;
        name = QStringLiteral("%1 %2").arg(profile.name).arg(number);
    }
}

} // namespace

SettingsFile SettingsFile::of(const Settings &ours, const KeyChoices &chosen, const ProfileStore *profiles)
{
    SettingsFile file;
    for (const Setting &setting : allSettings()) {
        const QVariant value = ours.value(setting.key);
        const bool isSecret = setting.key == settingkey::proxy && !checkProxy(value.toString());
        if (value != setting.usual && !isSecret)
            file.settings.insert(setting.key, value);
    }
    file.keys = chosen.all();
    if (profiles)
        file.connections = profiles->profiles();
    return file;
}

QByteArray SettingsFile::toBytes() const
{
    QJsonObject values;
    for (auto value = settings.cbegin(); value != settings.cend(); ++value)
        values.insert(value.key(), QJsonValue::fromVariant(value.value()));
    QJsonObject commands;
    for (auto command = keys.cbegin(); command != keys.cend(); ++command)
        commands.insert(command.key(), QJsonArray::fromStringList(command.value()));
    QJsonObject object{
        {fieldProgram, ourProgram}, {fieldVersion, version}, {fieldSettings, values}, {fieldKeys, commands}};
    if (!connections.isEmpty()) {
        QJsonArray array;
        for (const Profile &profile : connections)
            array += profile.toJson();
        object.insert(fieldConnections, array);
    }
    return QJsonDocument(object).toJson();
}

Result<SettingsFile> SettingsFile::fromBytes(const QByteArray &bytes)
{
    QJsonParseError mistake{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &mistake);
    if (bytes.size() > mostBytes || mistake.error != QJsonParseError::NoError || !document.isObject() ||
        document.object().value(fieldProgram) != QJsonValue(ourProgram))
        return std::unexpected(refused(tr("This is no file of Penstock's settings.")).error());
    const QJsonObject object = document.object();
    const int itsVersion = object.value(fieldVersion).toInt(-1);
    if (itsVersion < 1 || itsVersion > version)
        return std::unexpected(refused(tr("The settings come from a later version of Penstock.")).error());
    for (const auto &[field, isRight] :
         {std::pair{fieldSettings, object.value(fieldSettings).isObject()},
          std::pair{fieldKeys, !object.contains(fieldKeys) || object.value(fieldKeys).isObject()},
          std::pair{fieldConnections,
                    !object.contains(fieldConnections) || object.value(fieldConnections).isArray()}}) {
        if (!isRight)
            return std::unexpected(refused(tr("Its part \"%1\" is not as it should be.").arg(field)).error());
    }
    SettingsFile file;
    Status status = readSettings(object.value(fieldSettings).toObject(), &file);
    if (status)
        status = readKeys(object.value(fieldKeys).toObject(), &file);
    if (status)
        status = readConnections(object.value(fieldConnections).toArray(), &file);
    if (!status)
        return std::unexpected(status.error());
    return file;
}

Status SettingsFile::apply(Settings &ours, KeyChoices &chosen, ProfileStore &profiles) const
{
    for (Profile profile : connections) {
        if (const std::optional<Profile> own = profiles.find(profile.id)) {
            profile.isProduction = profile.isProduction || own->isProduction;
            profile.isReadOnly = profile.isReadOnly || own->isReadOnly;
            if (leadsElsewhere(*own, profile))
                profile.id = Profile::createNew().id;
        }
        profile.name = freshName(profiles, profile);
        if (const Status saved = profiles.save(profile); !saved)
            return saved;
    }
    for (const Setting &setting : allSettings()) {
        const bool isKept = setting.key == settingkey::proxy && !settings.contains(setting.key) &&
                            !checkProxy(ours.text(settingkey::proxy));
        if (!isKept)
            ours.setValue(setting.key, settings.value(setting.key));
    }
    for (const QStringList commands = chosen.all().keys(); const QString &command : commands) {
        if (!keys.contains(command))
            chosen.forget(command);
    }
    for (auto command = keys.cbegin(); command != keys.cend(); ++command)
        chosen.choose(command.key(), command.value());
    return {};
}

} // namespace penstock
