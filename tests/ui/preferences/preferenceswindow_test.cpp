// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/preferences/preferencerow.h"
#include "ui/preferences/preferencespage.h"
#include "ui/preferences/preferenceswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <memory>

namespace penstock {

class PreferencesWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everySettingIsOnOnePage();
    void whatIsSetIsInForceAtOnce_data();
    void whatIsSetIsInForceAtOnce();
    void whatIsChangedElsewhereShows();
    void aStepLeadsOverWhatIsNoValue();
    void whatIsWrongIsSaidAndNotTaken_data();
    void whatIsWrongIsSaidAndNotTaken();
    void usualValuesOfOnePage();
    void findsSettings_data();
    void findsSettings();
    void theLanguageOffersToStartAgain();
    void escapeCloses();
    void whatIsNotKeptIsSaid();

private:
    PreferenceRow *row(QLatin1String key) const;
    QString titleOf(const PreferenceRow *row) const;

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<PreferencesWindow> m_window;
};

void PreferencesWindowTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_window = std::make_unique<PreferencesWindow>(m_test->services);
    m_window->present();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void PreferencesWindowTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

PreferenceRow *PreferencesWindowTest::row(QLatin1String key) const
{
    const auto rows = m_window->findChildren<PreferenceRow *>();
    const auto found = std::ranges::find(rows, key, &PreferenceRow::key);
    return found == rows.cend() ? nullptr : *found;
}

QString PreferencesWindowTest::titleOf(const PreferenceRow *row) const
{
    for (int i = 0; i < m_window->pageList()->count(); ++i) {
        const QString title = m_window->pageList()->item(i)->data(Qt::UserRole).toString();
        const PreferencesPage *page = m_window->page(title);
        if (page && page->isAncestorOf(row))
            return title;
    }
    return {};
}

void PreferencesWindowTest::everySettingIsOnOnePage()
{
    QStringList shown;
    for (const PreferenceRow *one : m_window->findChildren<PreferenceRow *>()) {
        shown += one->key();
        const Setting *setting = settingOf(one->key());
        QVERIFY2(setting, one->key().data());
        QVERIFY2(!one->entry()->accessibleName().isEmpty(), one->key().data());
        if (setting->type != Setting::Type::Choice)
            continue;
        const auto *box = qobject_cast<QComboBox *>(one->entry());
        QVERIFY2(box && box->count() == setting->choices.size(), one->key().data());
        for (int i = 0; i < box->count(); ++i)
            QVERIFY2(!box->itemText(i).isEmpty(), one->key().data());
    }
    QStringList known;
    for (const Setting &setting : allSettings())
        known += setting.key;
    std::ranges::sort(shown);
    std::ranges::sort(known);
    QCOMPARE(shown, known);
}

void PreferencesWindowTest::whatIsSetIsInForceAtOnce_data()
{
    QTest::addColumn<QString>("key");
    for (const Setting &setting : allSettings())
        QTest::newRow(setting.key.data()) << QString(setting.key);
}

/// By what is on the screen.
void PreferencesWindowTest::whatIsSetIsInForceAtOnce()
{
    QFETCH(const QString, key);
    const Setting &setting = *settingOf(key);
    const PreferenceRow *one = row(setting.key);
    QVERIFY(one);
    const QVariant before = m_test->settings.value(setting.key);
    if (auto *box = qobject_cast<QCheckBox *>(one->entry())) {
        box->click();
        QCOMPARE(m_test->settings.value(setting.key), QVariant(!before.toBool()));
    } else if (auto *number = qobject_cast<QSpinBox *>(one->entry())) {
        number->setValue(setting.most);
        QCOMPARE(m_test->settings.value(setting.key), QVariant(setting.most));
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("9999999"));
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(m_test->settings.number(setting.key) <= setting.most);
        QVERIFY(m_window->isVisible());
    } else if (auto *choice = qobject_cast<QComboBox *>(one->entry()); choice && !choice->isEditable()) {
        QVERIFY(choice->count() > 0);
        const int last = choice->count() - 1;
        choice->setCurrentIndex(last);
        Q_EMIT choice->activated(last);
        QCOMPARE(m_test->settings.value(setting.key), choice->itemData(last));
    } else {
        auto *line = choice ? choice->lineEdit() : qobject_cast<QLineEdit *>(one->entry());
        QVERIFY(line);
        QString text = m_test->folder.path();
        if (setting.key == settingkey::timeZone)
            text = QStringLiteral("Europe/Berlin");
        else if (setting.key == settingkey::proxy)
            text = QStringLiteral("socks5://proxy.example:1080");
        line->setText(text + u' ');
        Q_EMIT line->editingFinished();
        QCOMPARE(m_test->settings.text(setting.key), text);
    }
}

void PreferencesWindowTest::whatIsChangedElsewhereShows()
{
    m_test->settings.setColourScheme(Settings::ColourScheme::Dark);
    QCOMPARE(qobject_cast<QComboBox *>(row(settingkey::colourScheme)->entry())->currentData().toString(),
             QStringLiteral("Dark"));
    m_test->settings.setValue(settingkey::wraps, false);
    QVERIFY(!qobject_cast<QCheckBox *>(row(settingkey::wraps)->entry())->isChecked());
    m_test->settings.setValue(settingkey::batchRows, 77);
    QCOMPARE(qobject_cast<QSpinBox *>(row(settingkey::batchRows)->entry())->value(), 77);
    m_test->settings.setValue(settingkey::fixedFont, QStringLiteral("Not Here Mono"));
    QCOMPARE(qobject_cast<QComboBox *>(row(settingkey::fixedFont)->entry())->currentText(),
             QStringLiteral("Not Here Mono"));
}

void PreferencesWindowTest::aStepLeadsOverWhatIsNoValue()
{
    auto *size = qobject_cast<QSpinBox *>(row(settingkey::textSize)->entry());
    QCOMPARE(size->value(), 0);
    QVERIFY2(!size->text().contains(u'0'), qPrintable(size->text()));
    size->stepUp();
    QCOMPARE(m_test->settings.number(settingkey::textSize), 6);
    QCOMPARE(size->value(), 6);
    size->stepDown();
    QCOMPARE(m_test->settings.number(settingkey::textSize), 0);
    QCOMPARE(size->value(), 0);
}

void PreferencesWindowTest::whatIsWrongIsSaidAndNotTaken_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("zone") << QString(settingkey::timeZone) << QStringLiteral("Europe/Berln")
                          << QStringLiteral("Europe/Berlin");
    QTest::newRow("an abbreviation") << QString(settingkey::timeZone) << QStringLiteral("CEST")
                                     << QStringLiteral("no zone");
    QTest::newRow("proxy with a password")
        << QString(settingkey::proxy) << QStringLiteral("http://a:s3cret@b:1") << QStringLiteral("password");
    QTest::newRow("no proxy") << QString(settingkey::proxy) << QStringLiteral("ftp://b:1") << QString();
    QTest::newRow("folder") << QString(settingkey::rejectsFolder) << QStringLiteral("/no/such/folder")
                            << QStringLiteral("no such folder");
}

void PreferencesWindowTest::whatIsWrongIsSaidAndNotTaken()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const Setting &setting = *settingOf(key);
    const PreferenceRow *one = row(setting.key);
    auto *box = qobject_cast<QComboBox *>(one->entry());
    QLineEdit *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(one->entry());
    const auto all = [one] {
        QStringList texts;
        for (const QLabel *label : one->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'|');
    };
    const QString before = all();
    line->setText(text);
    Q_EMIT line->editingFinished();
    QVERIFY(m_test->settings.isUsual(setting.key));
    QVERIFY2(all() != before && all().contains(said), qPrintable(all()));
    QVERIFY2(!all().contains(QStringLiteral("s3cret")), qPrintable(all()));
    line->clear();
    Q_EMIT line->editingFinished();
    QCOMPARE(all(), before);
}

void PreferencesWindowTest::usualValuesOfOnePage()
{
    m_test->settings.setValue(settingkey::batchRows, 77);
    m_test->settings.setValue(settingkey::tabWidth, 2);
    m_test->settings.setValue(settingkey::wraps, false);
    m_window->present(titleOf(row(settingkey::tabWidth)));
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->text().startsWith(QStringLiteral("Usual &values")))
            button->click();
    }
    QVERIFY(m_test->settings.isUsual(settingkey::tabWidth) && m_test->settings.isUsual(settingkey::wraps));
    QCOMPARE(m_test->settings.batchRows(), 77);
}

void PreferencesWindowTest::findsSettings_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("key");
    QTest::newRow("its name") << QStringLiteral("Theme") << QString(settingkey::colourScheme);
    QTest::newRow("a part, in small letters") << QStringLiteral("them") << QString(settingkey::colourScheme);
    QTest::newRow("its help") << QStringLiteral("socks5") << QString(settingkey::proxy);
    QTest::newRow("a choice") << QStringLiteral("deutsch") << QString(settingkey::language);
    QTest::newRow("two words of it") << QStringLiteral("brackets close") << QString(settingkey::closesBrackets);
}

void PreferencesWindowTest::findsSettings()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, key);
    const PreferenceRow *one = row(settingOf(key)->key);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    m_window->searchField()->setText(wanted);
    QListWidgetItem *current = m_window->pageList()->currentItem();
    QCOMPARE(current->data(Qt::UserRole).toString(), titleOf(one));
    QVERIFY(current->font().bold());
    QVERIFY2(current->text().contains(u'('), qPrintable(current->text()));
    QVERIFY(!one->visibleRegion().isEmpty());
    int bold = 0;
    for (int i = 0; i < m_window->pageList()->count(); ++i)
        bold += m_window->pageList()->item(i)->font().bold() ? 1 : 0;
    QVERIFY(bold < m_window->pageList()->count());
    // It stands out: the edge of the row is painted.
    auto *shown = row(settingOf(key)->key);
    const QColor edge = shown->grab().toImage().pixelColor(1, shown->height() / 2);
    m_window->searchField()->clear();
    QVERIFY(shown->grab().toImage().pixelColor(1, shown->height() / 2) != edge);
    QVERIFY(!m_window->pageList()->currentItem()->font().bold());
    const auto saysNothing = [this] {
        return std::ranges::any_of(m_window->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Nothing found";
        });
    };
    QVERIFY(!saysNothing());
    m_window->searchField()->setText(QStringLiteral("no such thing"));
    QVERIFY(!m_window->pageList()->currentItem()->font().bold());
    QVERIFY(saysNothing());
    m_window->searchField()->setText(wanted);
    QVERIFY(!saysNothing());
}

void PreferencesWindowTest::theLanguageOffersToStartAgain()
{
    const QSignalSpy asked(m_window.get(), &PreferencesWindow::startAgainRequested);
    auto *bar = m_window->findChild<MessageBar *>();
    m_test->settings.setValue(settingkey::language, QStringLiteral("ja"));
    QVERIFY(bar->isVisible() && bar->hasAction());
    Q_EMIT bar->actionTriggered();
    QCOMPARE(asked.size(), 1);
    m_test->settings.reset(settingkey::language);
    QVERIFY(!bar->isVisible());
}

void PreferencesWindowTest::escapeCloses()
{
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void PreferencesWindowTest::whatIsNotKeptIsSaid()
{
    const auto said = [this] { return m_window->findChild<MessageBar *>()->text(); };
    const QString path = m_test->folder.filePath(QStringLiteral("penstock.ini"));
    m_test->settings.sync();
    QVERIFY(said().isEmpty());
    QVERIFY(!QFile::exists(path) || QFile::remove(path));
    QVERIFY(QDir().mkpath(path)); // a folder where the file has to be
    auto *box = qobject_cast<QCheckBox *>(row(settingkey::lineNumbers)->entry());
    QVERIFY(box);
    box->click();
    QTRY_VERIFY2(said().startsWith(QStringLiteral("The preferences are not kept")), qPrintable(said()));
    QVERIFY2(said().contains(path), qPrintable(said()));
    QVERIFY(!m_test->settings.isOn(settingkey::lineNumbers)); // in force all the same
    m_window = std::make_unique<PreferencesWindow>(m_test->services);
    QVERIFY2(said().startsWith(QStringLiteral("The preferences are not kept")), qPrintable(said()));
}

} // namespace penstock

QTEST_MAIN(penstock::PreferencesWindowTest)
#include "preferenceswindow_test.moc"
