// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_pictures: takes a picture of every page, dialog and state, and says which texts do not fit, what screen
// readers and the keyboard would not understand, and which window was not seen.
#include "app/texts.h"
#include "tests/pictures/stage.h"
#include "tests/support/windowclasses.h"
#include "ui/common/controlmanners.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGlyphRun>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <QTextLayout>
#include <QTextStream>

#include <algorithm>

using namespace penstock;

namespace {

/// A usual one, at any scale: the platform's own is as small as a window of the program is not.
void setScreen(const QString &folder)
{
    const double scale = std::max(1.0, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("pictures")},
                             {QStringLiteral("x"), 0},
                             {QStringLiteral("y"), 0},
                             {QStringLiteral("width"), qRound(1366 * scale)},
                             {QStringLiteral("height"), qRound(768 * scale)},
                             {QStringLiteral("logicalDpi"), 96},
                             {QStringLiteral("logicalBaseDpi"), 96},
                             {QStringLiteral("dpr"), 1}};
    const QJsonObject platform{{QStringLiteral("screens"), QJsonArray{screen}}};
    QFile file(folder + QStringLiteral("/screens.json"));
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(platform).toJson()) > 0)
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
}

/// Letters that every text of the language has, and no font of this machine.
QString missingLetters(const QString &language)
{
    const QString letters = language == QLatin1String("ja")      ? QStringLiteral("接続を")
                            : language == QLatin1String("zh_CN") ? QStringLiteral("连接的")
                                                                 : QStringLiteral("Äü");
    QTextLayout layout(letters, QApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0)) // what stands for a glyph that is not there
            return letters;
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.path().toLocal8Bit());
    if (const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
        platform == QStringLiteral("offscreen"))
        setScreen(home.path());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Takes pictures of the program. Exit code 1: a text does not fit, or something is not accessible."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("for the pictures; none: only looks"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, de, ja, zh_CN"),
                                      QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption scheme(QStringLiteral("scheme"), QStringLiteral("light, dark, contrast"),
                                    QStringLiteral("name"), QStringLiteral("light"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("those with this in their name"),
                                  QStringLiteral("part"));
    const QCommandLineOption imported(QStringLiteral("import"),
                                      QStringLiteral("pictures of the import of this file alone (may be repeated)"),
                                      QStringLiteral("file"));
    parser.addOptions({language, scheme, only, imported});
    parser.process(application);

    QApplication::setCursorFlashTime(0);
    QLocale::setDefault(QLocale(parser.value(language)));
    installTexts(application);
    const QString missing = missingLetters(parser.value(language));
    if (!missing.isEmpty()) {
        QTextStream(stderr) << "No font here has " << missing << ": what is measured would not be what people see. "
                            << "packaging/dependencies.sh installs one.\n";
        return 2;
    }
    Album album(parser.positionalArguments().value(0), parser.value(only));
    Stage stage(album);
    using enum Settings::ColourScheme;
    const QString wanted = parser.value(scheme);
    stage.test.settings.setColourScheme(wanted == QLatin1String("dark")       ? Dark
                                        : wanted == QLatin1String("contrast") ? HighContrast
                                                                              : Light);
    const Theme theme(application, stage.test.settings);
    const ControlManners manners(application);
    QTextStream out(stdout);
    if (!stage.build()) {
        out << stage.server.problem() << Qt::endl;
        return 2;
    }
    if (parser.isSet(imported)) {
        takeImportsOf(stage, parser.values(imported));
    } else {
        takeWindows(stage);
        takeResults(stage);
        takeTableStates(stage);
        takeQueries(stage);
        takeImports(stage);
        takeMonitor(stage);
        takeDialogs(stage);
        takeAdmin(stage);
        takeServerPages(stage);
        takeGuide(stage);
        takeQuestions(stage);
        if (!parser.isSet(only)) {
            for (const QString &name : windowClasses(QStringLiteral(SOURCES "/ui"))) {
                if (!album.classes().contains(name))
                    album.miss(QStringLiteral("all pictures"), name);
            }
        }
    }
    for (const QString &fault : album.faults())
        out << fault << '\n';
    out << album.count() << " pictures, " << album.faults().size() << " faults" << Qt::endl;
    return album.faults().isEmpty() ? 0 : 1;
}
