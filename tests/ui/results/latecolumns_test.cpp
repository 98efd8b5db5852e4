// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/results/shownsensors.h"

#include <algorithm>

using namespace penstock;

/// What a person has made of columns that an answer does not have, or that come while its rows arrive.
class LateColumnsTest final : public ShownSensors
{
    Q_OBJECT

    QList<TableLook> m_kept;

    int id(const QString &name) const
    {
        const std::vector<int> &ids = m_view->model()->columns();
        const auto found = std::ranges::find(ids, name, [this](int id) { return m_view->model()->columnName(id); });
        return found == ids.end() ? -1 : *found;
    }
    QStringList shown() const
    {
        QStringList names;
        for (int place = 0; place < m_view->columns().count(); ++place)
            names += m_view->model()->columnName(m_view->columns().id(place));
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_kept.clear();
        begin();
    }
    void cleanup() { end(); }

    /// An answer without a column, or one that has not come yet, leaves what was made of that alone.
    void aColumnThatIsNotThereIsNotForgotten()
    {
        TableLook look;
        look.columns += {.name = QStringLiteral("host")};
        look.columns += {.name = QStringLiteral("count"), .width = 123, .numbers = {.groups = true}};
        look.columns += {.name = QStringLiteral("spare")};
        look.columns += {.name = QStringLiteral("state"), .isHidden = true};
        look.pinned = 2;
        look.sorts = {{QStringLiteral("count"), true}, {QStringLiteral("host"), false}};
        // Neither count nor state.
        const auto rows = [](const QStringList &names) {
            Table table;
            for (const QString &name : names) {
                Column column(name, name == QStringLiteral("count") ? ColumnType::Integer : ColumnType::Text);
                if (name == QStringLiteral("count"))
                    column.appendInteger(1'234);
                else
                    column.appendText(name.toStdString());
                table.addColumn(std::move(column));
            }
            auto batch = std::make_shared<Batch>();
            batch->fragments.push_back({0, std::move(table), true});
            batch->seal();
            return batch;
        };
        const QString host = QStringLiteral("host");
        const QString note = QStringLiteral("note");
        ResultFeed growing;
        growing.append(rows({host, note}));
        m_view->setEntry(&growing);
        m_view->wear(look, [this](const TableLook &kept) { m_kept += kept; });
        QCOMPARE(shown(), (QStringList{host, note}));
        QCOMPARE(m_view->columns().pinnedCount(), 1);
        m_view->hideColumn(1);
        QTRY_COMPARE(m_kept.size(), 1);
        const TableLook kept = m_kept.last();
        QStringList names;
        for (const TableLook::ColumnLook &column : kept.columns)
            names += column.name;
        QCOMPARE(names, (QStringList{host, QStringLiteral("count"), note, QStringLiteral("state")}));
        QCOMPARE(kept.pinned, 2);
        QCOMPARE(kept.columns[1], look.columns[1]);
        QVERIFY(kept.columns[2].isHidden && kept.columns[3].isHidden);
        QCOMPARE(kept.sorts, look.sorts);

        // They come while rows arrive, and what has been done to the others since stays.
        growing.append(rows({host, QStringLiteral("count"), note, QStringLiteral("state")}));
        QTRY_COMPARE(shown(), (QStringList{host, QStringLiteral("count")}));
        QCOMPARE(m_view->columns().pinnedCount(), 2);
        QCOMPARE(m_view->columns().width(1), 123);
        QCOMPARE(m_view->resultModel().numberLook(id(QStringLiteral("count"))).groups, true);
        QCOMPARE(m_view->sortMarks(),
                 (std::vector<GridView::SortMark>{{id(QStringLiteral("count")), true}, {id(host), false}}));
        growing.succeed();
        QTRY_VERIFY(!m_view->isArranging());
        QCOMPARE(m_view->look(), kept);
        m_view->setEntry(nullptr);
        QCOMPARE(m_kept.last(), kept);
    }
};

QTEST_MAIN(LateColumnsTest)
#include "latecolumns_test.moc"
