// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/patternstore.h"
#include "ui/common/messagebar.h"
#include "ui/query/patterndialog.h"
#include "ui/query/patternsdock.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace penstock;

/// A person makes, edits, removes and passes on patterns of their own.
class OwnPatternsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aNewOneIsListedAndChosen();
    void itsTextIsKeptAsItIs();
    void whatIsWrongIsSaidWhileItIsWritten();
    void aBuiltInOneIsCopied();
    void anEditedOneKeepsItsPlace();
    void aRemovedOneCanComeBack();
    void aFileIsTakenOver();
    void allAreGivenAway();

private:
    /// Of the menu, by how it begins.
    QAction *action(const QString &beginning) const;
    PatternDialog *dialog() const { return m_dock->findChild<PatternDialog *>(); }
    QTreeWidgetItem *listed(const QString &title) const
    {
        return m_dock->findChild<QTreeWidget *>()->findItems(title, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
    static QLineEdit *field(const QWidget &parent, const QString &label);
    void make(const QString &title, const QString &name, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PatternStore> m_store;
    std::unique_ptr<PatternsDock> m_dock;
};

void OwnPatternsTest::init()
{
    m_dock.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<PatternStore>(m_folder->filePath(QStringLiteral("patterns.json")));
    m_dock = std::make_unique<PatternsDock>(nullptr, m_store.get());
    m_dock->show();
}

QAction *OwnPatternsTest::action(const QString &beginning) const
{
    for (const QToolButton *button : m_dock->findChildren<QToolButton *>()) {
        if (!button->menu())
            continue;
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text().remove(u'&').startsWith(beginning))
                return action;
        }
    }
    return nullptr;
}

QLineEdit *OwnPatternsTest::field(const QWidget &parent, const QString &label)
{
    for (const QLabel *candidate : parent.findChildren<QLabel *>()) {
        if (candidate->text().remove(u'&') == label)
            return qobject_cast<QLineEdit *>(candidate->buddy());
    }
    return nullptr;
}

void OwnPatternsTest::make(const QString &title, const QString &name, const QString &text)
{
    action(QStringLiteral("New"))->trigger();
    QVERIFY(dialog());
    field(*dialog(), QStringLiteral("Title"))->setText(title);
    field(*dialog(), QStringLiteral("Name"))->setText(name);
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(text);
    dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(!dialog());
}

void OwnPatternsTest::aNewOneIsListedAndChosen()
{
    make(QStringLiteral("Mine"), QStringLiteral("mine"), QStringLiteral("SELECT * FROM \"{measurement}\""));
    QVERIFY(listed(QStringLiteral("Mine")));
    QCOMPARE(m_dock->findChild<QTreeWidget *>()->currentItem(), listed(QStringLiteral("Mine")));
    QLineEdit *measurement = field(*m_dock, QStringLiteral("Measurement"));
    QVERIFY(measurement);
    measurement->setText(QStringLiteral("a\"b"));
    QCOMPARE(m_dock->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("SELECT * FROM \"a\\\"b\""));
    // In its own language only.
    m_dock->setTarget(Language::Sql, Flavour::Unknown);
    QVERIFY(!listed(QStringLiteral("Mine")));
}

void OwnPatternsTest::itsTextIsKeptAsItIs()
{
    const QString text = QStringLiteral("SELECT \"10\u00a0kg\"\nFROM \"{measurement}\"");
    make(QStringLiteral("Mine"), QStringLiteral("mine"), text);
    QVERIFY(!m_store->patterns().empty());
    QCOMPARE(m_store->patterns().front().pattern.text(), text);
}

void OwnPatternsTest::whatIsWrongIsSaidWhileItIsWritten()
{
    action(QStringLiteral("New"))->trigger();
    const QPushButton *save = dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    field(*dialog(), QStringLiteral("Name"))->setText(QStringLiteral("show_databases"));
    const auto says = [this](const QString &text) {
        const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(says(QStringLiteral("built-in")) && !save->isEnabled());
    field(*dialog(), QStringLiteral("Name"))->setText(QStringLiteral("mine"));
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("SELECT {"));
    QVERIFY(says(QStringLiteral("character 8")) && !save->isEnabled());
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("SELECT {a} FROM \"{b}\""));
    QVERIFY(says(QStringLiteral("a, b")) && save->isEnabled());
}

void OwnPatternsTest::aBuiltInOneIsCopied()
{
    QVERIFY(m_dock->choose(QStringLiteral("show_series_from")));
    QVERIFY2(!action(QStringLiteral("Edit"))->isEnabled(), "it is built in");
    action(QStringLiteral("Copy"))->trigger();
    dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QCOMPARE(m_store->patterns().size(), 1);
    QCOMPARE(m_store->patterns().constFirst().pattern.name(), QStringLiteral("my_show_series_from"));
    QVERIFY(m_store->patterns().constFirst().pattern.text().startsWith(QStringLiteral("SHOW SERIES")));
}

void OwnPatternsTest::anEditedOneKeepsItsPlace()
{
    make(QStringLiteral("Mine"), QStringLiteral("mine"), QStringLiteral("SHOW A"));
    QVERIFY(action(QStringLiteral("Edit"))->isEnabled());
    action(QStringLiteral("Edit"))->trigger();
    field(*dialog(), QStringLiteral("Name"))->setText(QStringLiteral("other"));
    field(*dialog(), QStringLiteral("Group"))->setText(QStringLiteral("Plant"));
    dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QCOMPARE(m_store->patterns().size(), 1);
    QCOMPARE(m_store->patterns().constFirst().pattern.name(), QStringLiteral("other"));
    QCOMPARE(listed(QStringLiteral("Mine"))->parent()->text(0), QStringLiteral("Plant"));
}

void OwnPatternsTest::aRemovedOneCanComeBack()
{
    make(QStringLiteral("Mine"), QStringLiteral("mine"), QStringLiteral("SHOW A"));
    action(QStringLiteral("Remove"))->trigger();
    QVERIFY(m_store->patterns().isEmpty());
    QVERIFY(!listed(QStringLiteral("Mine")));
    auto *message = m_dock->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    for (QToolButton *button : message->findChildren<QToolButton *>()) {
        if (button->text().remove(u'&') == QStringLiteral("Undo"))
            button->click();
    }
    QVERIFY(listed(QStringLiteral("Mine")));
}

void OwnPatternsTest::aFileIsTakenOver()
{
    const QString path = m_folder->filePath(QStringLiteral("theirs.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"version": 1, "patterns": [{"name": "a", "title": "Theirs", "language": "influxql", "text": "SHOW A"},
        {"name": "b", "language": "influxql", "text": "}"}]})");
    file.close();
    action(QStringLiteral("Import"))->trigger();
    auto *chooser = m_dock->findChild<QFileDialog *>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QVERIFY(listed(QStringLiteral("Theirs")));
    const QList<QLabel *> labels = m_dock->findChild<MessageBar *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("1 pattern")); }));
}

/// Somebody else takes them over, group and all.
void OwnPatternsTest::allAreGivenAway()
{
    QVERIFY(!action(QStringLiteral("Export"))->isEnabled()); // there are none
    const QString text = QStringLiteral("SELECT \"{field}\"\nFROM \"Wärme\" WHERE h = '{h}'");
    make(QStringLiteral("Mine"), QStringLiteral("mine"), text);
    action(QStringLiteral("Edit"))->trigger();
    field(*dialog(), QStringLiteral("Group"))->setText(QStringLiteral("Plant"));
    dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(!dialog());
    const QString path = m_folder->filePath(QStringLiteral("given.json"));
    action(QStringLiteral("Export"))->trigger();
    auto *chooser = m_dock->findChild<QFileDialog *>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    PatternStore other(m_folder->filePath(QStringLiteral("other.json")));
    const Result<QStringList> left = other.take(file.readAll());
    QVERIFY(left && left->isEmpty());
    QCOMPARE(other.patterns().size(), 1);
    QCOMPARE(other.patterns().constFirst().pattern.text(), text);
    QCOMPARE(other.patterns().constFirst().pattern.title(), QStringLiteral("Mine"));
    QCOMPARE(other.groups(Language::InfluxQl).constFirst().title, QStringLiteral("Plant"));
}

QTEST_MAIN(OwnPatternsTest)

#include "ownpatterns_test.moc"
