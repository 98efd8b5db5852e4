// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace penstock {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CommandLine)
};

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLineText::tr("Workbench for InfluxDB: explore, query, chart, import CSV files."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), CommandLineText::tr("Files to open."),
                                 CommandLineText::tr("[FILES…]"));
    const QCommandLineOption connection(
        QStringLiteral("connection"), CommandLineText::tr("Opens this saved connection."), CommandLineText::tr("NAME"));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        CommandLineText::tr("Starts the local server, imports computed tide levels and shows them."));
    const QCommandLineOption newWindow(
        QStringLiteral("new-window"),
        CommandLineText::tr("Opens a window of its own even when Penstock runs already."));
    parser.addOptions({connection, demo, newWindow});
    parser.process(arguments);

    CommandLine result;
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        result.files += QFileInfo(file).absoluteFilePath();
    result.connection = parser.value(connection);
    result.demo = parser.isSet(demo);
    result.newWindow = parser.isSet(newWindow);
    return result;
}

QJsonObject CommandLine::toJson() const
{
    return {{QStringLiteral("files"), QJsonArray::fromStringList(files)},
            {QStringLiteral("connection"), connection},
            {QStringLiteral("demo"), demo}};
}

CommandLine CommandLine::fromJson(const QJsonObject &object)
{
    CommandLine result;
    const QJsonArray files = object.value(QStringLiteral("files")).toArray();
    for (const QJsonValue file : files)
        result.files += file.toString();
    result.connection = object.value(QStringLiteral("connection")).toString();
    result.demo = object.value(QStringLiteral("demo")).toBool();
    return result;
}

} // namespace penstock
