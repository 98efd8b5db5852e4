// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowclasses.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/keymap.h"
#include "ui/guide/guidepage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/palette/keyrows.h"

#include <QFile>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace penstock {

namespace {

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(SOURCES "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Of a page what stands between marks of code; a line that ends with \ goes on in the next.
QStringList codeIn(QString markdown)
{
    static const QRegularExpression block(QStringLiteral("```\\w*\\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression span(QStringLiteral("`([^`]+)`"));
    QStringList all;
    for (auto one = block.globalMatch(markdown); one.hasNext();)
        all += one.next().captured(1).replace(QStringLiteral("\\\n"), QStringLiteral(" ")).split(u'\n');
    markdown.remove(block);
    for (auto one = span.globalMatch(markdown); one.hasNext();)
        all += one.next().captured(1).simplified();
    return all;
}

/// From the heading of a command in the reference to the next one.
QString partOf(const QString &reference, const QString &command)
{
    const QString heading = QStringLiteral("\n## %1\n").arg(command);
    const qsizetype begin = reference.indexOf(heading);
    return begin < 0 ? QString()
                     : reference.mid(begin, reference.indexOf(QStringLiteral("\n## "), begin + heading.size()) - begin);
}

bool holdsWord(const QString &text, const QString &word)
{
    return text.contains(
        QRegularExpression(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(word))));
}

} // namespace

/// What guide and README write in signs is what the program knows: options, keys, and the pictures of it.
class GuideWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsHaveTheOptionsThatAreNamed();
    void keysAreThoseOfTheWindow();
    void picturesAreThoseOfTheScript();
    void platformsAreTheFilesThatAreThere();
};

void GuideWordsTest::commandsHaveTheOptionsThatAreNamed()
{
    const QString reference = contentOf(QStringLiteral("docs/cli.md"));
    const QString connection = partOf(reference, QStringLiteral("The connection"));
    QVERIFY(holdsWord(connection, QStringLiteral("--url")));
    static const QRegularExpression command(QStringLiteral("penstock-cli +([a-z]+)"));
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--[a-z][a-z-]*"));
    QStringList strange;
    int commands = 0;
    int options = 0;
    const auto look = [&](const QString &page, const QString &code) {
        if (code.contains(QStringLiteral("influxdb3 ")) || code.contains(QStringLiteral("admin-token-recovery")))
            return; // another program's
        QString allowed = reference;
        if (const auto named = command.match(code); named.hasMatch()) {
            const QString part = partOf(reference, named.captured(1));
            if (part.isEmpty())
                strange += page + QStringLiteral(": ") + code;
            allowed = part + connection + QStringLiteral(" --help ");
            ++commands;
        }
        for (auto one = option.globalMatch(code); one.hasNext();) {
            const QString name = one.next().captured();
            ++options;
            if (!holdsWord(allowed, name) && !holdsWord(QStringLiteral("--demo --new-window"), name))
                strange += page + QStringLiteral(": ") + name + QStringLiteral(" in ") + code;
        }
    };
    for (const GuidePage &page : guidePages()) {
        if (page.name == QLatin1String("cli"))
            continue; // the program's own words
        for (const QString &code : codeIn(page.markdown))
            look(page.name, code);
    }
    for (const QString &code : codeIn(contentOf(QStringLiteral("README.md"))))
        look(QStringLiteral("README"), code);
    QVERIFY2(commands > 15 && options > 25, qPrintable(QStringLiteral("%1 %2").arg(commands).arg(options)));
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
}

void GuideWordsTest::keysAreThoseOfTheWindow()
{
    TestServices test;
    const MainWindow window(test.services);
    QSet<QString> known;
    for (const KeyRow &row : keyRows(*window.menuBar(), *window.findChild<KeyMap *>())) {
        for (const QKeySequence &key : row.keys) {
            const QString name = key.toString(QKeySequence::PortableText);
            known |= {name, QString(name).replace(QStringLiteral("Return"), QStringLiteral("Enter"))}; // see KeyNames
        }
    }
    // Those of a chart are its own, and are said on its buttons.
    known += QStringLiteral("Alt+Left");
    static const QRegularExpression key(QStringLiteral("\\b(?:(?:Ctrl|Alt|Shift)\\+)+[A-Za-z0-9]+|\\bF\\d{1,2}\\b"));
    int keys = 0;
    for (const GuidePage &page : guidePages()) {
        for (auto one = key.globalMatch(page.markdown); one.hasNext();) {
            const QString name = one.next().captured();
            QVERIFY2(known.contains(QKeySequence(name).toString(QKeySequence::PortableText)),
                     qPrintable(page.name + QStringLiteral(": ") + name));
            ++keys;
        }
    }
    QVERIFY2(keys > 12, qPrintable(QString::number(keys)));
}

void GuideWordsTest::picturesAreThoseOfTheScript()
{
    static const QRegularExpression row(QStringLiteral("^([a-z-]+) +([a-z]+/[a-z0-9-]+)$"),
                                        QRegularExpression::MultilineOption);
    QString scenes;
    QDirIterator sources(QStringLiteral(SOURCES "/tests/pictures"), {QStringLiteral("*scenes.cpp")});
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        scenes += QString::fromUtf8(file.readAll());
    }
    static const QRegularExpression pageOfWizard(QStringLiteral("^import/clean-[1-4]$"));
    QSet<QString> made;
    for (auto one = row.globalMatch(contentOf(QStringLiteral("packaging/screenshots.sh"))); one.hasNext();) {
        const QRegularExpressionMatch match = one.next();
        made += match.captured(1) + QStringLiteral(".png");
        QVERIFY2(scenes.contains(u'"' + match.captured(2) + u'"') || match.captured(2).contains(pageOfWizard),
                 qPrintable(match.captured(2)));
    }
    const QStringList files = QDir(QStringLiteral(SOURCES "/docs/guide/pictures")).entryList(QDir::Files);
    QVERIFY(files.size() > 8);
    QCOMPARE(made, QSet<QString>(files.begin(), files.end()));
    // The README has no others.
    static const QRegularExpression shown(QStringLiteral("!\\[[^\\]]*\\]\\(docs/guide/pictures/([^)]+)\\)"));
    const QString readme = contentOf(QStringLiteral("README.md"));
    QVERIFY(shown.match(readme).hasMatch());
    for (auto one = shown.globalMatch(readme); one.hasNext();)
        QVERIFY(made.contains(one.next().captured(1)));
    QCOMPARE(readme.count(QStringLiteral("![")), readme.count(shown));
}

void GuideWordsTest::platformsAreTheFilesThatAreThere()
{
    // "`core/file`", "`packaging/appimage/appimage.sh`": of what CONTRIBUTING, README and the notes on platforms name.
    static const QRegularExpression path(
        QStringLiteral("^(?:core|ui|app|tests|packaging|docs|cmake|resources|translations)/[\\w./-]*$"));
    int paths = 0;
    for (const char *document : {"README.md", "CONTRIBUTING.md", "packaging/platforms.md"}) {
        for (const QString &code : codeIn(contentOf(QString::fromLatin1(document)))) {
            for (const QString &word : code.split(u' ', Qt::SkipEmptyParts)) {
                if (!word.contains(path))
                    continue;
                const QString whole = QStringLiteral(SOURCES "/") + word;
                QVERIFY2(QFile::exists(whole) || QFile::exists(whole + QStringLiteral(".h")),
                         qPrintable(QLatin1String(document) + QStringLiteral(": ") + word));
                ++paths;
            }
        }
    }
    QVERIFY2(paths > 20, qPrintable(QString::number(paths)));
}

} // namespace penstock

QTEST_MAIN(penstock::GuideWordsTest)
#include "guidewords_test.moc"
