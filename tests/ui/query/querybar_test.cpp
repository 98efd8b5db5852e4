// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querybar.h"
#include "ui/query/time/refreshbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace penstock {

class QueryBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whereItIsNarrowRefreshHasNoWord();
    void languagesAreOfferedWhenThereIsAChoice_data();
    void languagesAreOfferedWhenThereIsAChoice();
    void onlyThePersonChooses();
    void saysWhereItGoes();
    void saysWhatChangesDataAndHowItRuns();

private:
    QComboBox &languages() const { return *m_bar->findChild<QComboBox *>(); }
    QStringList shown() const
    {
        QStringList texts;
        for (const QLabel *label : m_bar->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts += label->text();
        }
        return texts;
    }

    std::unique_ptr<QueryBar> m_bar;
};

void QueryBarTest::init()
{
    m_bar = std::make_unique<QueryBar>();
    m_bar->setTarget(QStringLiteral("home"), false);
    m_bar->resize(800, 30);
    m_bar->show();
}

/// Its icon says it as well, and it tells assistive programs.
void QueryBarTest::whereItIsNarrowRefreshHasNoWord()
{
    const RefreshButton &refresh = m_bar->refresh();
    m_bar->resize(1'600, 30);
    QTRY_COMPARE(refresh.toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    const int whole = refresh.sizeHint().width();
    m_bar->resize(200, 100);
    QTRY_COMPARE(refresh.toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(refresh.sizeHint().width() < whole);
    QCOMPARE(refresh.wholeWidth(), whole);
    QVERIFY(!refresh.accessibleName().isEmpty());
    m_bar->resize(1'600, 30);
    QTRY_COMPARE(refresh.toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

void QueryBarTest::languagesAreOfferedWhenThereIsAChoice_data()
{
    QTest::addColumn<QList<Language>>("spoken");
    QTest::addColumn<Language>("current");
    QTest::addColumn<QStringList>("offered"); ///< empty: nothing is
    const QString influxQl = QStringLiteral("InfluxQL");
    const QString sql = QStringLiteral("SQL");
    const QString flux = QStringLiteral("Flux");
    const QList<Language> none;
    QTest::newRow("not known yet") << none << Language::InfluxQl << QStringList();
    QTest::newRow("1.x") << QList{Language::InfluxQl} << Language::InfluxQl << QStringList();
    QTest::newRow("3.x") << QList{Language::Sql, Language::InfluxQl} << Language::InfluxQl
                         << QStringList{sql, influxQl};
    QTest::newRow("not known, but written in Flux") << none << Language::Flux << QStringList{flux};
    QTest::newRow("written in what the server does not speak")
        << QList{Language::InfluxQl} << Language::Flux << QStringList{flux, influxQl};
}

void QueryBarTest::languagesAreOfferedWhenThereIsAChoice()
{
    QFETCH(const QList<Language>, spoken);
    QFETCH(const Language, current);
    QFETCH(const QStringList, offered);
    m_bar->setLanguages(spoken, current);
    QCOMPARE(languages().isVisible(), !offered.isEmpty());
    if (offered.isEmpty())
        return;
    QStringList texts;
    for (int i = 0; i < languages().count(); ++i)
        texts += languages().itemText(i);
    QCOMPARE(texts, offered);
    QCOMPARE(languages().currentText(), languageName(current));
}

void QueryBarTest::onlyThePersonChooses()
{
    QSignalSpy chosen(m_bar.get(), &QueryBar::languageChosen);
    m_bar->setLanguages({Language::Sql, Language::InfluxQl}, Language::Sql);
    m_bar->setLanguages({Language::Flux, Language::InfluxQl}, Language::Flux);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&languages(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Language>(), Language::InfluxQl);
}

void QueryBarTest::saysWhereItGoes()
{
    QCOMPARE(shown(), QStringList{QStringLiteral("home")});
    m_bar->setTarget(QStringLiteral("plant · telemetry"), true);
    QCOMPARE(shown().size(), 2);
    QCOMPARE(shown().first(), QStringLiteral("plant · telemetry"));
    m_bar->setTarget(QStringLiteral("plant"), false);
    QCOMPARE(shown(), QStringList{QStringLiteral("plant")});
}

void QueryBarTest::saysWhatChangesDataAndHowItRuns()
{
    m_bar->setChangesData(true);
    m_bar->setProgress(QStringLiteral("12 rows"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("home"), QStringLiteral("changes data"), QStringLiteral("12 rows")}));
    m_bar->setChangesData(false);
    m_bar->setProgress({});
    QCOMPARE(shown(), QStringList{QStringLiteral("home")});
}

} // namespace penstock

QTEST_MAIN(penstock::QueryBarTest)
#include "querybar_test.moc"
