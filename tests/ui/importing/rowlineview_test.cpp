// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importplan.h"
#include "ui/common/factline.h"
#include "ui/common/rolelabel.h"
#include "ui/importing/rowlineview.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

/// Rows beside their lines, under a person's cursor.
class RowLineViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothEndWithTheView();
    void theCursorShowsBytes();
    void aColumnIsMarkedInBoth();
    void bytesAreTheFilesOwn();
    void whatIsMissingIsSaid();
    void ofAnnotatedRowsNothingIsSaid();

private:
    void show(const QList<std::pair<QByteArray, QByteArray>> &rows, const TextEncoding &encoding = {});
    QPlainTextEdit *edit(const QString &name) const;
    QString bytes(QPlainTextEdit *edit) const { return edit->parentWidget()->findChild<RoleLabel *>()->text(); }
    void press(QPlainTextEdit *edit, int right) const;

    std::unique_ptr<RowLineView> m_view;
    QPlainTextEdit *m_rows = nullptr;
    QPlainTextEdit *m_lines = nullptr;
};

void RowLineViewTest::init()
{
    m_view = std::make_unique<RowLineView>();
    m_view->resize(1'200, 200);
    m_view->show();
    m_rows = edit(QStringLiteral("Rows of the file"));
    m_lines = edit(QStringLiteral("Lines that will be written"));
    show({{"5,1.5,\"a\nb\"", "m load=1.5,note=\"a\\nb\" 5"}, {"6,2.5,", "m load=2.5 6"}});
}

void RowLineViewTest::show(const QList<std::pair<QByteArray, QByteArray>> &rows, const TextEncoding &encoding)
{
    ImportPlan plan;
    plan.columns = {{QStringLiteral("time"), ColumnPlan::Role::Time, ColumnPlan::FieldType::String, {}},
                    {QStringLiteral("load"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Float, {}},
                    {QStringLiteral("note"), ColumnPlan::Role::Field, ColumnPlan::FieldType::String, {}}};
    QList<RowBesideLine> pairs;
    for (const auto &[row, line] : rows)
        pairs += RowBesideLine::of(plan, quint64(pairs.size()) + 9, row.toStdString(), line.toStdString());
    m_view->setRows(pairs, {QStringLiteral("Time"), QStringLiteral("Load"), QStringLiteral("Note")}, encoding);
}

QPlainTextEdit *RowLineViewTest::edit(const QString &name) const
{
    for (QPlainTextEdit *edit : m_view->findChildren<QPlainTextEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void RowLineViewTest::press(QPlainTextEdit *edit, int right) const
{
    QTest::keyClick(edit, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < right; ++i)
        QTest::keyClick(edit, Qt::Key_Right);
}

/// So that they stand below the edges of the table above.
void RowLineViewTest::bothEndWithTheView()
{
    QTRY_COMPARE(m_rows->mapTo(m_view.get(), QPoint()).x(), 0);
    QTRY_COMPARE(m_lines->mapTo(m_view.get(), QPoint(m_lines->width(), 0)).x(), m_view->width());
}

void RowLineViewTest::theCursorShowsBytes()
{
    QCOMPARE(m_rows->toPlainText(), QStringLiteral(" 9  5,1.5,\"a↵b\"\n10  6,2.5,"));
    QCOMPARE(bytes(m_rows), QStringLiteral("Click a value to see its bytes"));
    QSignalSpy chosen(m_view.get(), &RowLineView::columnChosen);
    press(m_rows, 7);
    QCOMPARE(chosen.constLast(), QVariantList{qsizetype(1)});
    QCOMPARE(bytes(m_rows), QStringLiteral("Load: “1.5” · 31 2E 35"));
    QCOMPARE(bytes(m_lines), QStringLiteral("“load=1.5” · 6C 6F 61 64 3D 31 2E 35"));
    QTest::keyClick(m_rows, Qt::Key_Down);
    QCOMPARE(bytes(m_rows), QStringLiteral("Load: “2.5” · 32 2E 35"));
    press(m_lines, 12);
    QCOMPARE(bytes(m_rows), QStringLiteral("Note: “a↵b” · 61 0A 62"));
    QCOMPARE(m_lines->accessibleDescription(), bytes(m_lines));
    // Where there is no room for all, bytes go as a whole, from the end on.
    const auto *const label = m_lines->parentWidget()->findChild<RoleLabel *>();
    QVERIFY(showsFacts(*label));
    const int room = label->fontMetrics().horizontalAdvance(label->text()) - 1;
    QVERIFY2(shownFacts(*label, room).endsWith(QStringLiteral(" …")), qPrintable(shownFacts(*label, room)));
}

void RowLineViewTest::aColumnIsMarkedInBoth()
{
    m_view->setColumn(1);
    for (QPlainTextEdit *side : {m_rows, m_lines}) {
        QStringList marked;
        for (const QTextEdit::ExtraSelection &selection : side->extraSelections())
            marked += selection.cursor.selectedText();
        QCOMPARE(marked, side == m_rows ? (QStringList{QStringLiteral("1.5"), QStringLiteral("2.5")})
                                        : (QStringList{QStringLiteral("load=1.5"), QStringLiteral("load=2.5")}));
    }
    m_view->setColumn(-1);
    QVERIFY(m_rows->extraSelections().isEmpty());
}

void RowLineViewTest::bytesAreTheFilesOwn()
{
    show({{"5,1,é", "m load=1,note=\"é\" 5"}}, *TextEncoding::named(QStringLiteral("windows-1252")));
    m_view->setColumn(2);
    QCOMPARE(bytes(m_rows), QStringLiteral("Note: “é” · E9"));
    QCOMPARE(bytes(m_lines), QStringLiteral("“note=\"é\"” · 6E 6F 74 65 3D 22 C3 A9 22"));
    show({{"5,1,é", "m load=1,note=\"é\" 5"}}, *TextEncoding::named(QStringLiteral("UTF-16LE")));
    QCOMPARE(bytes(m_rows), QStringLiteral("Note: “é” · E9 00"));
}

void RowLineViewTest::whatIsMissingIsSaid()
{
    show({{"5,1", "m load=1 5"}, {"6,2,", "m load=2 6"}});
    m_view->setColumn(2);
    QCOMPARE(bytes(m_rows), QStringLiteral("Note: not in line 9"));
    QCOMPARE(bytes(m_lines), QStringLiteral("Note: not written"));
    QTest::keyClick(m_rows, Qt::Key_Down);
    QCOMPARE(bytes(m_rows), QStringLiteral("Note: empty in line 10"));
    m_view->clear();
    QCOMPARE(bytes(m_rows), QString());
    QCOMPARE(m_lines->toPlainText(), QString());
}

/// Their tables have columns of their own, so that nobody knows what is missing in them.
void RowLineViewTest::ofAnnotatedRowsNothingIsSaid()
{
    ImportPlan plan;
    plan.isAnnotated = true;
    plan.columns = {{QStringLiteral("_time"), ColumnPlan::Role::Time, ColumnPlan::FieldType::String, {}}};
    m_view->setRows({RowBesideLine::of(plan, 5, ",,0,2024-03-05T09:00:00Z,1", "m load=1 1709629200000000000")},
                    {QStringLiteral("time")}, {});
    m_view->setColumn(0);
    for (QPlainTextEdit *const side : {m_rows, m_lines}) {
        press(side, 9);
        QCOMPARE(bytes(m_rows), QString());
        QCOMPARE(bytes(m_lines), QString());
        QVERIFY(side->extraSelections().isEmpty());
        QCOMPARE(side->accessibleDescription(), QString());
    }
    QCOMPARE(m_view->column(), 0); // it stays chosen for files that have it
    show({{"5,1", "m load=1 5"}});
    QCOMPARE(bytes(m_rows), QStringLiteral("Time: “5” · 35"));
}

QTEST_MAIN(RowLineViewTest)
#include "rowlineview_test.moc"
