// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/theme.h"
#include "ui/guide/guide.h"
#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidecontents.h"
#include "ui/guide/guidewindow.h"
#include "ui/guide/helptopics.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

namespace penstock {

/// The guide's window, and the key that opens it at what it belongs to.
class GuideWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = new GuideWindow;
        m_window->resize(1000, 640);
        m_window->open({QStringLiteral("index"), {}});
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }

    void cleanup() { delete m_window; }

    void everyPageAndSectionIsListedAndShown()
    {
        int rows = 0;
        for (int i = 0; i < contents().topLevelItemCount(); ++i) {
            const GuidePage &page = guidePages()[i];
            contents().setCurrentItem(contents().topLevelItem(i));
            QCOMPARE(m_window->topic(), (GuideTopic{page.name, {}}));
            QVERIFY(browser().toPlainText().startsWith(page.title()));
            for (int j = 0; j < contents().topLevelItem(i)->childCount(); ++j) {
                QTreeWidgetItem *const row = contents().topLevelItem(i)->child(j);
                contents().setCurrentItem(row);
                QCOMPARE(m_window->topic().page, page.name);
                QCOMPARE(browser().textCursor().block().text().trimmed(), row->text(0));
                ++rows;
            }
        }
        QCOMPARE(contents().topLevelItemCount(), guidePages().size());
        QVERIFY(rows > 40);
    }

    void aSectionIsOnView()
    {
        m_window->open({QStringLiteral("queries"), QStringLiteral("explain")});
        const QRect place = browser().cursorRect();
        QVERIFY(browser().viewport()->rect().contains(place));
        QCOMPARE(browser().textCursor().block().text(), QStringLiteral("Explain"));
        QVERIFY(browser().verticalScrollBar()->value() > 0);
    }

    void backAndForwardGoWhereOneWas()
    {
        QVERIFY(!button(QStringLiteral("Back")).isEnabled());
        Q_EMIT browser().anchorClicked(QUrl(QStringLiteral("queries.md#time")));
        Q_EMIT browser().anchorClicked(QUrl(QStringLiteral("../cli.md")));
        QCOMPARE(m_window->topic().page, QStringLiteral("cli"));
        browser().verticalScrollBar()->setValue(50);
        QTest::keyClick(m_window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->topic(), (GuideTopic{QStringLiteral("queries"), QStringLiteral("time")}));
        QVERIFY(browser().verticalScrollBar()->value() > 0);
        button(QStringLiteral("Back")).click();
        QCOMPARE(m_window->topic().page, QStringLiteral("index"));
        QVERIFY(!button(QStringLiteral("Back")).isEnabled());
        button(QStringLiteral("Forward")).click();
        button(QStringLiteral("Forward")).click();
        QCOMPARE(m_window->topic().page, QStringLiteral("cli"));
        QCOMPARE(browser().verticalScrollBar()->value(), 50);
        QVERIFY(!button(QStringLiteral("Forward")).isEnabled());
    }

    void whatIsNotThereIsTheFirstPage()
    {
        m_window->open({QStringLiteral("nowhere"), {}});
        QCOMPARE(m_window->topic().page, QStringLiteral("index"));
        m_window->open({QStringLiteral("import"), QStringLiteral("nowhere")});
        QCOMPARE(m_window->topic(), (GuideTopic{QStringLiteral("import"), {}}));
    }

    void findsInAllPages()
    {
        QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(wanted().hasFocus());
        QTest::keyClicks(&wanted(), QStringLiteral("DBRP"));
        QStringList pages;
        for (int i = 0; i < contents().topLevelItemCount(); ++i) {
            if (!contents().topLevelItem(i)->isHidden())
                pages += guidePages()[i].name;
        }
        QVERIFY(pages.size() < guidePages().size());
        QVERIFY(pages.contains(QStringLiteral("connections")) && pages.contains(QStringLiteral("trouble")));
        QTest::keyClick(&wanted(), Qt::Key_Return);
        QCOMPARE(m_window->topic().page, QStringLiteral("connections"));
        QCOMPARE(browser().textCursor().selectedText(), QStringLiteral("DBRP"));
        QVERIFY(!browser().extraSelections().isEmpty());
        QTest::keyClick(m_window, Qt::Key_F3);
        QCOMPARE(m_window->topic().page, QStringLiteral("trouble"));
        QTest::keyClick(m_window, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(m_window->topic().page, QStringLiteral("connections"));
        wanted().setText(QStringLiteral("no such word anywhere"));
        m_window->find(true);
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *l) { return l->text() == QStringLiteral("not found"); }));
        QTest::keyClick(&wanted(), Qt::Key_Escape);
        QVERIFY(wanted().text().isEmpty() && m_window->isVisible());
        QCOMPARE(contents().shownSections() > 40, true);
    }

    void isReadLargerAndSmaller()
    {
        const int usual = browser().font().pointSize();
        button(QStringLiteral("Larger")).click();
        button(QStringLiteral("Larger")).click();
        QCOMPARE(browser().font().pointSize(), usual + 2);
        button(QStringLiteral("Smaller")).click();
        QCOMPARE(browser().font().pointSize(), usual + 1);
        QTest::keyClick(m_window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(browser().font().pointSize(), usual);
    }

    void textsAreCopied()
    {
        browser().selectAll();
        browser().copy();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("In two minutes")));
    }

    void tablesHaveTheirSigns()
    {
        m_window->open({QStringLiteral("queries"), QStringLiteral("time")});
        QVERIFY(browser().toPlainText().contains(QStringLiteral("so |> $timeFilter")));
    }

    void picturesAreNoWiderThanThePage()
    {
        m_window->resize(700, 500);
        int pictures = 0;
        for (QTextBlock block = browser().document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
                if (!format.isValid())
                    continue;
                ++pictures;
                QTRY_VERIFY(part.fragment().charFormat().toImageFormat().width() <= browser().viewport()->width());
            }
        }
        QVERIFY(pictures > 0);
        QCOMPARE(browser().horizontalScrollBar()->maximum(), 0);
    }

    void picturesOfLightWindowsDoNotGlareInTheDark()
    {
        const auto picture = [this] {
            const QUrl name(QStringLiteral("pictures/window.png"));
            return browser().document()->resource(QTextDocument::ImageResource, name).value<QImage>();
        };
        const QImage light = picture();
        const QPoint inside(light.width() / 3, light.height() / 2);
        QVERIFY(!light.isNull() && !isDarkTheme());
        const QPalette before = QApplication::palette();
        QPalette dark(Qt::white, QColor(40, 40, 40));
        dark.setColor(QPalette::Base, QColor(20, 20, 20));
        dark.setColor(QPalette::Text, Qt::white);
        QApplication::setPalette(dark);
        const auto restored = qScopeGuard([&before] { QApplication::setPalette(before); });
        QVERIFY(isDarkTheme());
        QTRY_VERIFY(picture().pixelColor(inside).lightness() < light.pixelColor(inside).lightness());
        QCOMPARE(picture().size(), light.size());
        QCOMPARE(picture().pixelColor(0, light.height() / 2), themeColor(ThemeRole::Border));
        QApplication::setPalette(before);
        QTRY_COMPARE(picture().pixelColor(inside), light.pixelColor(inside));
    }

    void theKeyOpensWhatBelongsToTheFocus()
    {
        TestServices test;
        MainWindow window(test.services);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *const guide = window.findChild<Guide *>();
        auto *const editor = window.findChild<QueryTabs *>()->currentTab()->editor();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_F1);
        QVERIFY(guide->guideWindow());
        QCOMPARE(guide->guideWindow()->topic(), GuideTopic::fromText(QStringLiteral("queries#the-editor")));

        // Over a dialog, which blocks the commands of the window behind it, and which it does not block.
        PreferencesWindow dialog(test.services, &window);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_F1);
        QCOMPARE(guide->guideWindow()->topic(), GuideTopic::fromText(QStringLiteral("index#preferences")));
        QVERIFY(!guide->guideWindow()->testAttribute(Qt::WA_QuitOnClose));
        QVERIFY(!QApplication::activeModalWidget() || QApplication::activeModalWidget() == &dialog);
        const GuideContents &list = contentsOf(*guide->guideWindow());
        const QPoint row = list.visualItemRect(list.topLevelItem(1)).center();
        QTest::mouseClick(guide->guideWindow()->windowHandle(), Qt::LeftButton, {},
                          list.viewport()->mapTo(guide->guideWindow(), row));
        QCOMPARE(guide->guideWindow()->topic().page, QStringLiteral("connections"));
        guide->guideWindow()->close();
        QTRY_VERIFY(!guide->guideWindow());
        dialog.close();
    }

    void anotherKeyDoesSo()
    {
        TestServices test;
        MainWindow window(test.services);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *const editor = window.findChild<QueryTabs *>()->currentTab()->editor();
        test.workspace.keys.choose(QStringLiteral("window.guide"), {QStringLiteral("F9")});
        QTest::keyClick(editor, Qt::Key_F1);
        QVERIFY(!window.findChild<Guide *>()->guideWindow());
        QTest::keyClick(editor, Qt::Key_F9);
        QVERIFY(window.findChild<Guide *>()->guideWindow());
    }

    void aFieldThatRecordsAKeyGetsIt()
    {
        TestServices test;
        const MainWindow window(test.services);
        QKeySequenceEdit field;
        field.show();
        QTest::keyClick(&field, Qt::Key_F1);
        QTRY_COMPARE(field.keySequence(), QKeySequence(Qt::Key_F1));
        QVERIFY(!window.findChild<Guide *>()->guideWindow());
    }

    void aPropertySaysMoreThanTheClass()
    {
        QWidget outer;
        auto *const inner = new QWidget(&outer);
        QCOMPARE(helpTopicOf(inner), QStringLiteral("index"));
        outer.setProperty("helpTopic", QStringLiteral("results#charts"));
        QCOMPARE(helpTopicOf(inner), QStringLiteral("results#charts"));
        QCOMPARE(helpTopicOf(nullptr), QStringLiteral("index"));
    }

private:
    static GuideContents &contentsOf(const GuideWindow &window) { return *window.findChild<GuideContents *>(); }
    GuideContents &contents() const { return contentsOf(*m_window); }
    GuideBrowser &browser() const { return *m_window->findChild<GuideBrowser *>(); }
    QLineEdit &wanted() const { return *m_window->findChild<QLineEdit *>(); }
    QToolButton &button(const QString &name) const
    {
        for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return *button;
        }
        qFatal("no such button");
    }

    GuideWindow *m_window = nullptr;
};

} // namespace penstock

QTEST_MAIN(penstock::GuideWindowTest)
#include "guidewindow_test.moc"
