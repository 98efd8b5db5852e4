// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace penstock {

/// What stands where there is nothing yet.
class EmptyStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyPlaceOffersTheNextAction();
    void anEmptyPlaceWithoutAnActionHasNoButton();
    void aLowEmptyPlaceTellsItsWordsInItsToolTip();
    void noLetterOfATitleIsAlone();
    void noLetterOfATextIsAlone();
    void anEmptyPlaceFollowsTheSizeOfTexts();
    void anEmptyPlaceKeepsCommandsWhole();
    void anEmptyPlaceFollowsTheTheme();

private:
    void setScheme(Settings::ColourScheme scheme) { m_settings->setColourScheme(scheme); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
};

void EmptyStateTest::initTestCase()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(qApp), *m_settings);
}

void EmptyStateTest::anEmptyPlaceOffersTheNextAction()
{
    EmptyState place(QStringLiteral("server"), QStringLiteral("No connection yet"), QStringLiteral("Add a server."),
                     QStringLiteral("Add a connection"));
    place.show();
    QSignalSpy triggered(&place, &EmptyState::actionTriggered);
    auto *button = place.findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("Add a connection"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(triggered.size(), 1);
    place.setText(QStringLiteral("<i>None</i>"), {});
    QStringList texts;
    for (const QLabel *label : place.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    }
    QCOMPARE(texts, QStringList{QStringLiteral("<i>None</i>")}); // as it is, and no empty line below
}

void EmptyStateTest::aLowEmptyPlaceTellsItsWordsInItsToolTip()
{
    EmptyState place(QStringLiteral("chart"), QStringLiteral("Nothing to draw"), QStringLiteral("Run a statement."));
    place.setMinimumSize(1, 1);
    place.resize(300, place.fontMetrics().height() / 2);
    place.show();
    QTRY_COMPARE(place.toolTip(), QStringLiteral("Nothing to draw\nRun a statement."));
    for (const QLabel *label : place.findChildren<QLabel *>())
        QVERIFY(!label->isVisible());
    place.resize(300, 400);
    QTRY_VERIFY(place.toolTip().isEmpty());
}

/// Of words without spaces the last letter alone would go into a second line.
void EmptyStateTest::noLetterOfATitleIsAlone()
{
    const QString title = QStringLiteral("保存済みのクエリはまだありません");
    EmptyState place(QStringLiteral("folder"), title, {});
    const QList<QLabel *> labels = place.findChildren<QLabel *>();
    const auto label = std::ranges::find(labels, title, &QLabel::text);
    QVERIFY(label != labels.cend());
    const int whole = (*label)->fontMetrics().horizontalAdvance(title);
    place.setMinimumSize(1, 1);
    place.resize(whole + 4 * spacing::large, 400);
    place.show();
    QTRY_COMPARE((*label)->contentsRect().width(), (*label)->width()); // one line
    place.resize(whole - whole / 32 + 2 * spacing::large, 400);
    QTRY_VERIFY((*label)->contentsRect().width() < whole * 2 / 3);
    QVERIFY((*label)->contentsRect().width() >= whole / 3);
}

void EmptyStateTest::noLetterOfATextIsAlone()
{
    const QString text = QStringLiteral("書き込みはここに表示されますので、お待ちください。");
    EmptyState place(QStringLiteral("folder"), QStringLiteral("None"), text);
    const QList<QLabel *> labels = place.findChildren<QLabel *>();
    const auto label = std::ranges::find(labels, text, &QLabel::text);
    QVERIFY(label != labels.cend());
    const int whole = (*label)->fontMetrics().horizontalAdvance(text);
    place.setMinimumSize(1, 1);
    place.show();
    place.resize(whole * 9 / 10 + 2 * spacing::large, 400); // a tenth of it in the last line, if nothing was done
    QTRY_VERIFY((*label)->width() < whole * 2 / 3);
    QVERIFY((*label)->width() >= whole / 2);
    QVERIFY((*label)->height() >= 2 * (*label)->fontMetrics().height());
    // And wide again.
    place.resize(whole * 11 / 10 + 2 * spacing::large, 400);
    QTRY_VERIFY((*label)->width() >= whole);
}

void EmptyStateTest::anEmptyPlaceFollowsTheSizeOfTexts()
{
    const QString text = QStringLiteral("書き込みはここに表示されますので、お待ちください。");
    EmptyState place(QStringLiteral("folder"), QStringLiteral("None"), text);
    const QList<QLabel *> labels = place.findChildren<QLabel *>();
    const auto label = std::ranges::find(labels, text, &QLabel::text);
    QVERIFY(label != labels.cend());
    const int whole = (*label)->fontMetrics().horizontalAdvance(text);
    place.setMinimumSize(1, 1);
    place.show();
    place.resize(whole * 9 / 10 + 2 * spacing::large, 600);
    QTRY_VERIFY((*label)->width() < whole * 2 / 3); // two lines
    QFont larger = place.font();
    larger.setPointSizeF(1.5 * larger.pointSizeF());
    place.setFont(larger);
    const int now = (*label)->fontMetrics().horizontalAdvance(text);
    QVERIFY(now / 2 > whole * 2 / 3);
    QTRY_VERIFY((*label)->width() >= now / 2); // two lines still
}

void EmptyStateTest::anEmptyPlaceWithoutAnActionHasNoButton()
{
    EmptyState place(QStringLiteral("chart"), QStringLiteral("Nothing to draw"), QStringLiteral("Run a statement."));
    place.show();
    QVERIFY(!place.findChild<QPushButton *>()->isVisible());
}

void EmptyStateTest::anEmptyPlaceKeepsCommandsWhole()
{
    const QString text = QStringLiteral("Set it up by penstock-cli admin set-up.");
    EmptyState place(QStringLiteral("server"), QStringLiteral("Not connected"), {});
    place.setText(QStringLiteral("Not connected"), text);
    const QList<QLabel *> labels = place.findChildren<QLabel *>();
    QVERIFY(std::ranges::find(labels, unbrokenCommands(text), &QLabel::text) != labels.cend());
}

void EmptyStateTest::anEmptyPlaceFollowsTheTheme()
{
    setScheme(Settings::ColourScheme::Light);
    EmptyState place(QStringLiteral("server"), QStringLiteral("None"), {});
    place.show();
    const auto icon = [&place] { return place.findChildren<QLabel *>().first()->pixmap().toImage(); };
    const QImage light = icon();
    QVERIFY(!light.isNull());
    setScheme(Settings::ColourScheme::Dark);
    QTRY_VERIFY(icon() != light);
}

} // namespace penstock

QTEST_MAIN(penstock::EmptyStateTest)
#include "emptystate_test.moc"
