// What a start is measured against (scripts/measure-start): a Qt window with nothing in it but a table of a week, and an SQLite file that
// is open: `gyeol_bare_window FILE`. Whatever a program of this kind adds comes on top of it.
#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableWidget>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version"))) {
        return 4;
    }
    QMainWindow window;
    auto* table = new QTableWidget(2, 7);
    table->setHorizontalHeaderLabels({QStringLiteral("월"), QStringLiteral("화"), QStringLiteral("수"), QStringLiteral("목"),
                                      QStringLiteral("금"), QStringLiteral("토"), QStringLiteral("일")});
    table->setVerticalHeaderLabels({QStringLiteral("아침"), QStringLiteral("저녁")});
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            table->setItem(row, column, new QTableWidgetItem(QStringLiteral("각질팩 %1").arg(row * table->columnCount() + column)));
        }
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    window.setCentralWidget(table);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
