// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/foreignfile.h"

#include "core/connection/foreign/foreignreaders.h"
#include "core/connection/foreign/toml.h"
#include "core/connection/foreign/yaml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace penstock {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr qint64 firstBytes = 64 * 1024;

enum class Form { None, Toml, Yaml, Json, Environment };

struct ForeignFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ForeignFile)
};

Form formOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    const QString ending = QFileInfo(name).suffix();
    if (name == u"configs" || ending == u"toml" || ending == u"conf")
        return Form::Toml;
    if (ending == u"yaml" || ending == u"yml")
        return Form::Yaml;
    if (ending == u"json")
        return Form::Json;
    if (name == u".env" || ending == u"env" || name.startsWith(QLatin1String(".env.")))
        return Form::Environment;
    return Form::None;
}

Result<ForeignFile> none()
{
    return failure(
        Error::Kind::BadInput,
        ForeignFileText::tr("There is no connection to an InfluxDB in it. Penstock reads the influx CLI's configs, "
                            "influxctl's config.toml, .env and token files of influxdb3, Telegraf's outputs (.conf), "
                            "and Grafana's data sources (.yaml, .json)."));
}

Result<ForeignFile> found(const QString &kind, const QList<ForeignConnection> &connections)
{
    if (connections.isEmpty())
        return none();
    return ForeignFile{kind, connections};
}

Result<ForeignFile> readTomlFile(const QString &text)
{
    const Result<QJsonObject> values = readToml(text);
    if (!values)
        return std::unexpected(values.error());
    if (const auto outputs = telegrafConnections(*values); !outputs.isEmpty())
        return found(QStringLiteral("Telegraf"), outputs);
    if (const auto profiles = influxctlConnections(*values); !profiles.isEmpty())
        return found(QStringLiteral("influxctl"), profiles);
    return found(QStringLiteral("influx CLI"), influxCliConnections(*values));
}

Result<ForeignFile> readJsonFile(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput, ForeignFileText::tr("line %1: %2")
                                                  .arg(bytes.left(problem.offset).count('\n') + 1)
                                                  .arg(problem.errorString()));
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (const auto sources = grafanaConnections(root); !sources.isEmpty())
        return found(QStringLiteral("Grafana"), sources);
    return found(QStringLiteral("influxdb3"), tokenFileConnections(document.object()));
}

} // namespace

Result<ForeignFile> ForeignFile::read(const QString &path)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, ForeignFileText::tr("%1 cannot be read: %2.").arg(shown, file.errorString()));
    if (file.size() > largestFile)
        return failure(Error::Kind::BadInput,
                       ForeignFileText::tr("%1 is too large for a file of connections.").arg(shown));
    Result<ForeignFile> result = read(path, file.readAll());
    if (!result)
        result.error().message.prepend(QFileInfo(path).fileName() + QStringLiteral(": "));
    return result;
}

Result<ForeignFile> ForeignFile::read(const QString &name, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
    switch (formOf(name)) {
    case Form::Toml:
        return readTomlFile(text);
    case Form::Yaml: {
        const Result<QJsonValue> values = readYaml(text);
        if (!values)
            return std::unexpected(values.error());
        return found(QStringLiteral("Grafana"), grafanaConnections(*values));
    }
    case Form::Json:
        return readJsonFile(bytes);
    case Form::Environment:
        return found(ForeignFileText::tr("environment"), environmentConnections(text));
    case Form::None:
        break;
    }
    return none();
}

bool ForeignFile::isLikely(const QString &path)
{
    static const QRegularExpression marks(QStringLiteral("\\[\\[outputs\\.influxdb|^\\s*datasources:|\"datasources\"|"
                                                         "\"type\"\\s*:\\s*\"influxdb\"|\\[\\[profile\\]\\]|"
                                                         "\"token\"\\s*:\\s*\"apiv3_|^(export )?INFLUX(DB3)?_[A-Z_]+="),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression configs(QStringLiteral("^\\[[^\\[\\]]+\\]\\s*(#.*)?\\n(.*\\n)*?\\s*url\\s*="),
                                            QRegularExpression::MultilineOption);
    const Form form = formOf(path);
    QFile file(path);
    if (form == Form::None || !file.open(QIODevice::ReadOnly))
        return false;
    const QString text = QString::fromUtf8(file.read(firstBytes));
    return marks.match(text).hasMatch() || (QFileInfo(path).fileName() == u"configs" && configs.match(text).hasMatch());
}

bool isFilledIn(const QString &value)
{
    static const QRegularExpression form(
        QStringLiteral("\\$\\{[^}]*\\}|\\A\\$[A-Za-z_][A-Za-z0-9_]*\\z|@\\{[^}]*\\}|\\$__[a-z]+\\{"));
    return form.match(value).hasMatch();
}

} // namespace penstock
