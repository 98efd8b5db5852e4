// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowclasses.h"
#include "tests/ui/common/testservices.h"
#include "ui/guide/guidepage.h"
#include "ui/guide/helptopics.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QDirIterator>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace penstock {

namespace {

constexpr qint64 largestPicture = 150'000; // bytes
const QString bold = QStringLiteral("\\*\\*([^*]+)\\*\\*");

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

/// All texts between quotes in the program's sources, those that stand beside each other as one.
QSet<QString> textsOfSources()
{
    static const QRegularExpression literals(QStringLiteral("(?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)+"));
    static const QRegularExpression seams(QStringLiteral("(?<!\\\\)\"\\s*\""));
    QSet<QString> texts;
    for (const char *layer : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(SOURCES "/") + QLatin1String(layer),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QRegularExpressionMatchIterator found = literals.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                QString text = found.next().captured().trimmed();
                text.remove(seams);
                if (text.size() < 2)
                    continue;                                                                // an empty one
                text = text.sliced(1, text.size() - 2).section(QStringLiteral("\\t"), 0, 0); // behind it stands a key
                texts += withoutMnemonic(text.replace(QStringLiteral("\\\""), QStringLiteral("\"")));
            }
        }
    }
    return texts;
}

/// What stands in the pages between two marks, outside of code.
QStringList found(const QString &pattern)
{
    static const QRegularExpression code(QStringLiteral("```.*?```|`[^`]*`"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QStringList all;
    for (const GuidePage &page : guidePages()) {
        if (page.name == QLatin1String("cli"))
            continue; // the program's own words
        QString text = page.markdown;
        text.remove(code);
        QRegularExpressionMatchIterator matches =
            QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
        while (matches.hasNext())
            all += page.name + u'|' + matches.next().captured(1).simplified();
    }
    return all;
}

void collect(const QMenu &menu, const QString &path, QSet<QString> *names)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        const QString name = path + QStringLiteral(" → ") + withoutMnemonic(action->text());
        *names += name;
        if (action->menu())
            collect(*action->menu(), name, names);
    }
}

} // namespace

/// What the guide says is so in the program.
class GuidePagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreThereAndBeginWithATitle()
    {
        const QStringList files = QDir(QStringLiteral(":/docs/guide")).entryList({QStringLiteral("*.md")});
        QCOMPARE(guidePages().size(), files.size() + 1); // and the command line's
        for (const GuidePage &page : guidePages()) {
            QVERIFY2(!page.sections.isEmpty() && page.sections.first().level == 1, qPrintable(page.name));
            QSet<QString> anchors;
            for (const GuideSection &section : page.sections) {
                QVERIFY2(!anchors.contains(section.anchor), qPrintable(page.name + u'#' + section.anchor));
                anchors += section.anchor;
            }
        }
    }

    void everyLinkLeadsSomewhere()
    {
        QSet<QString> linked{QStringLiteral("index")};
        int links = 0;
        for (const QString &one : found(QStringLiteral("\\]\\(([^)]+)\\)"))) {
            const QString page = one.section(u'|', 0, 0);
            const QString link = one.section(u'|', 1);
            ++links;
            if (link.startsWith(QLatin1String("pictures/"))) {
                QFile file(QStringLiteral(":/docs/guide/") + link);
                QVERIFY2(file.exists(), qPrintable(one));
                QVERIFY2(file.size() <= largestPicture, qPrintable(one));
                QVERIFY2(!QImage(file.fileName()).isNull(), qPrintable(one));
                continue;
            }
            const GuideTopic topic = GuideTopic::fromLink(link, page);
            QVERIFY2(topic.exists(), qPrintable(one));
            linked += topic.page;
        }
        QVERIFY(links > 30);
        for (const GuidePage &page : guidePages())
            QVERIFY2(linked.contains(page.name), qPrintable(page.name));
    }

    void noPictureIsLeftOver()
    {
        const QStringList shown = found(QStringLiteral("\\]\\(pictures/([^)]+)\\)"));
        const QStringList files = QDir(QStringLiteral(":/docs/guide/pictures")).entryList(QDir::Files);
        for (const QString &file : files)
            QVERIFY2(!shown.filter(u'|' + file).isEmpty(), qPrintable(file));
    }

    void everyDialogAndDockHasATopic()
    {
        const QStringList classes = windowClasses(QStringLiteral(SOURCES "/ui"));
        QVERIFY2(classes.size() > 25, qPrintable(QString::number(classes.size())));
        for (const QString &name : classes) {
            if (name == QLatin1String("penstock::GuideWindow"))
                continue; // it is what opens
            QVERIFY2(!helpTopicOfClass(name).isEmpty(),
                     qPrintable(name + QStringLiteral(": ui/guide/helptopics.cpp has none")));
        }
    }

    void everyTopicIsInTheGuideAndOfAClassThatIsThere()
    {
        QString sources;
        QDirIterator files(QStringLiteral(SOURCES "/ui"), {QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources += QString::fromUtf8(file.readAll());
        }
        for (const QString &name : helpTopicClasses()) {
            QVERIFY2(GuideTopic::fromText(helpTopicOfClass(name)).exists(),
                     qPrintable(name + u' ' + helpTopicOfClass(name)));
            QVERIFY2(sources.contains(QRegularExpression(
                         QStringLiteral("class %1( final)? : public").arg(name.section(QStringLiteral("::"), -1)))),
                     qPrintable(name));
        }
    }

    void menusThatAreNamedAreThere()
    {
        TestServices test;
        const MainWindow window(test.services);
        QSet<QString> names;
        const QList<QAction *> titles = window.menuBar()->actions();
        for (const QAction *title : titles) {
            if (title->menu())
                collect(*title->menu(), withoutMnemonic(title->text()), &names);
        }
        int seen = 0;
        for (const QString &one : found(bold)) {
            if (!one.contains(QStringLiteral(" → ")))
                continue;
            QVERIFY2(names.contains(one.section(u'|', 1)), qPrintable(one));
            ++seen;
        }
        QVERIFY(seen > 20);
    }

    void namesAreThoseOfTheProgram()
    {
        const QSet<QString> texts = textsOfSources();
        QVERIFY(texts.size() > 3'000);
        QStringList strange;
        for (const QString &one : found(bold)) {
            if (!one.contains(u'→') && !texts.contains(one.section(u'|', 1)))
                strange += one;
        }
        QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
    }

    /// "The host … was not found.": the words between the gaps stand in one text of the program.
    void errorsHaveTheProgramsWords()
    {
        const QSet<QString> texts = textsOfSources();
        QStringList strange;
        for (const QString &one : found(QStringLiteral("^### (.+)$"))) {
            const QStringList parts = one.section(u'|', 1).split(u'…', Qt::SkipEmptyParts);
            const bool isKnown = std::ranges::any_of(texts, [&](const QString &text) {
                return std::ranges::all_of(parts, [&](const QString &part) {
                    return text.contains(part.trimmed().remove(u'“').remove(u'”'));
                });
            });
            if (!isKnown)
                strange += one;
        }
        QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
    }
};

} // namespace penstock

QTEST_MAIN(penstock::GuidePagesTest)
#include "guidepages_test.moc"
