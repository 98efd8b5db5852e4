// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/importprofile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

struct ImportProfileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ImportProfile)
};

const QString formatKey = QStringLiteral("format");
const QString formatName = QStringLiteral("penstock import profile");
const QString versionKey = QStringLiteral("version");
const QString headerKey = QStringLiteral("header");
const QString foundKey = QStringLiteral("header_without_options");
const QString optionsKey = QStringLiteral("options");

std::unexpected<Error> refuse(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

/// A text, or a list of nothing but texts.
Result<QStringList> textsOf(const QJsonValue &value, const QString &key)
{
    if (value.isString())
        return QStringList{value.toString()};
    const QJsonArray array = value.toArray();
    if (!value.isArray() || !std::ranges::all_of(array, [](const QJsonValue &text) { return text.isString(); }))
        return refuse(ImportProfileText::tr("\"%1\" must be a text or a list of texts.").arg(key));
    QStringList texts;
    for (const QJsonValue &text : array)
        texts += text.toString();
    return texts;
}

Result<ImportProfile::Option> optionOf(const QString &name, const QJsonValue &value)
{
    if (value.isBool()) {
        if (!value.toBool())
            return refuse(ImportProfileText::tr("\"%1\" must be true, or not be there.").arg(name));
        return ImportProfile::Option{name, {}};
    }
    const auto values = textsOf(value, name);
    if (!values)
        return std::unexpected(values.error());
    return ImportProfile::Option{name, *values};
}

} // namespace

QString ImportProfile::fingerprint(const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : header) {
        const QByteArray bytes = name.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return QString::fromLatin1(hash.result().toHex().first(16));
}

bool ImportProfile::isKnownBy(const QString &print) const
{
    return !header.isEmpty() && (fingerprint(header) == print || (!found.isEmpty() && fingerprint(found) == print));
}

QStringList ImportProfile::arguments() const
{
    QStringList arguments;
    for (const Option &option : options) {
        if (option.values.isEmpty())
            arguments += QStringLiteral("--") + option.name;
        for (const QString &value : option.values)
            arguments += QStringLiteral("--%1=").arg(option.name) + value;
    }
    return arguments;
}

QByteArray ImportProfile::toJson() const
{
    QJsonObject settings;
    for (const Option &option : options) {
        settings.insert(option.name, option.values.isEmpty()     ? QJsonValue(true)
                                     : option.values.size() == 1 ? QJsonValue(option.values.constFirst())
                                                                 : QJsonArray::fromStringList(option.values));
    }
    QJsonObject object{{formatKey, formatName},
                       {versionKey, version},
                       {headerKey, QJsonArray::fromStringList(header)},
                       {optionsKey, settings}};
    if (!found.isEmpty())
        object.insert(foundKey, QJsonArray::fromStringList(found));
    return QJsonDocument(object).toJson();
}

bool ImportProfile::isMarked(const QByteArray &beginning)
{
    return beginning.trimmed().startsWith('{') && beginning.contains('"' + QByteArray(formatName.toLatin1()) + '"');
}

Result<ImportProfile> ImportProfile::fromJson(const QByteArray &json,
                                              const std::function<bool(const Option &)> &isKnown)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error != QJsonParseError::NoError)
        return refuse(
            ImportProfileText::tr("It is no JSON: %1 at byte %2.").arg(mistake.errorString()).arg(mistake.offset));
    const QJsonObject object = document.object();
    if (object.value(formatKey) != formatName)
        return refuse(ImportProfileText::tr("It is no import profile: \"format\" must be \"%1\".").arg(formatName));
    if (const int found = object.value(versionKey).toInt(); found != version)
        return refuse(ImportProfileText::tr("It is an import profile of version %1; this program reads version %2.")
                          .arg(found)
                          .arg(version));
    for (const QString &key : object.keys()) {
        if (key != formatKey && key != versionKey && key != headerKey && key != foundKey && key != optionsKey)
            return refuse(ImportProfileText::tr("There is no key \"%1\" in an import profile.").arg(key));
    }
    if (!object.value(optionsKey).isObject())
        return refuse(ImportProfileText::tr("\"options\" must be an object."));
    ImportProfile profile;
    for (const auto &[key, names] : {std::pair(headerKey, &profile.header), std::pair(foundKey, &profile.found)}) {
        if (!object.contains(key))
            continue;
        const auto texts = textsOf(object.value(key), key);
        if (!texts)
            return std::unexpected(texts.error());
        *names = *texts;
    }
    const QJsonObject settings = object.value(optionsKey).toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        const auto option = optionOf(setting.key(), setting.value());
        if (!option)
            return std::unexpected(option.error());
        if (!isKnown(*option))
            return refuse(ImportProfileText::tr(
                              "\"%1\" is no option of an import, or has a value where it needs none, or none where "
                              "it needs one.")
                              .arg(option->name));
        profile.options += *option;
    }
    return profile;
}

} // namespace penstock
